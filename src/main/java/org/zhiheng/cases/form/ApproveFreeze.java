package org.zhiheng.cases.form;

/** 审批冻结存款、汇款（《行政强制法》第十八条第一项、第三十条第一款）. */
public record ApproveFreeze(
        @Ask("批准") boolean granted,
        @Ask(value = "审批意见", max = 1000) String opinion) implements Form {}
