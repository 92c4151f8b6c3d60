package org.zhiheng.cases.form;

/** 审批先行登记保存（第五十六条）. */
public record ApprovePreservation(
        @Ask("批准") boolean granted,
        @Ask(value = "审批意见", max = 1000) String opinion) implements Form {}
