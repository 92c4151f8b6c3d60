package org.zhiheng.cases.form;

/** 审核机构退回补正送审材料（第五十八条第一款）. */
public record ReturnReviewMaterial(
        @Ask(value = "需要补正的材料", max = 1000) String lacking) implements Form {}
