package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 登记公安机关的决定（第八条）. */
public record RecordPoliceAnswer(
        @Ask("决定") PoliceAnswer answer,
        @Ask("收到通知书的日期") LocalDate on,
        @Ask(value = "通知书文号", max = 100) String document,

        @Ask(value = "不予立案的理由", max = 2000, when = "answer=NOT_FILED") @Nullable
        String reason,

        @Ask(value = "通知书", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
