package org.zhiheng.cases.form;

/** 承办机构补正送审材料（第五十八条第一款）. */
public record SupplyReviewMaterial(
        @Ask(value = "补正了什么", max = 1000) String supplied) implements Form {}
