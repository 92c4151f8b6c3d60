package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记罚款以外处罚的执行. */
public record CarryOut(
        @Ask("执行日期") LocalDate on,
        @Ask(value = "执行情况", max = 2000) String what,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
