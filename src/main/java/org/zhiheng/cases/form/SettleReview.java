package org.zhiheng.cases.form;

/** 机关负责人决定法制审核的分歧（国办发〔2018〕118号 第十四项）. */
public record SettleReview(
        @Ask("决定") ReviewSettlement settlement,
        @Ask(value = "理由", max = 2000) String reason) implements Form {}
