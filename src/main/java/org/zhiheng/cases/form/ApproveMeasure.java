package org.zhiheng.cases.form;

/** 审批查封扣押（《行政强制法》第十八条第一项）. */
public record ApproveMeasure(
        @Ask("批准") boolean granted,
        @Ask(value = "审批意见", max = 1000) String opinion) implements Form {}
