package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 申请人民法院强制执行（《行政强制法》第五十三条至第五十五条）. */
public record ApplyToCourt(
        @Ask(value = "申请日期") LocalDate on,
        @Ask(value = "人民法院", max = 200) String court,

        @Ask(value = "申请执行的内容", max = 2000, hint = "罚款、加处罚款的本数和至申请之日的数额，其他义务")
        String subject,

        @Ask(value = "当事人的意见和催告的情况", max = 2000) String partySide,
        @Ask(value = "审批意见", max = 1000) String opinion,

        @Ask(value = "随案材料", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
