package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;

/** 撤销涉嫌犯罪标记：the case goes on as a matter of penalty. */
public record ClearSuspicion(
        @Ask("撤销的情形") ClearingGround ground,

        @Ask(value = "文书名称、文号和日期", max = 200, when = "ground=NOT_FILED|RETURNED") @Nullable
        String document,

        @Ask(value = "理由", max = 2000) String reason)
        implements Form {}
