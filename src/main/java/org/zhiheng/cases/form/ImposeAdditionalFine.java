package org.zhiheng.cases.form;

/** 加处罚款（第七十二条第一款第一项）: the sum is reckoned. */
public record ImposeAdditionalFine(
        @Ask(value = "理由", max = 1000) String reason) implements Form {}
