package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 当场收缴罚款（第六十八条至第七十条）. */
public record CollectOnTheSpot(
        @Ask("情形") CollectGround ground,
        @Ask("收缴日期") LocalDate on,
        @Ask(value = "财政专用票据号码", max = 50) String receipt,

        @Ask(value = "说明", max = 500, hint = "事后难以执行的原因；或者当事人提出当场缴纳的情况", when = "ground=HARD_TO_COLLECT|REMOTE")
        @Nullable
        String note)
        implements Form {}
