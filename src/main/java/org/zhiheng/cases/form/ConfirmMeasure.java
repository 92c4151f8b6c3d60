package org.zhiheng.cases.form;

import java.time.LocalDateTime;

/** 补办查封扣押的批准（《行政强制法》第十九条）. */
public record ConfirmMeasure(
        @Ask("批准时间") LocalDateTime at,
        @Ask(value = "批准", hint = "认为不应当采取的不勾选，并须立即解除") boolean granted,
        @Ask(value = "审批意见", max = 1000) String opinion)
        implements Form {}
