package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 登记听证申请（第六十四条第一项）. */
public record RequestHearing(
        @Ask("提出日期") LocalDate on,
        @Ask(value = "申请人", max = 300) String by,

        @Ask(value = "申请的理由", optional = true, max = 1000) @Nullable
        String grounds,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
