package org.zhiheng.cases.form;

/** 提交法制审核（第五十八条第一款）. */
public record SubmitForReview(
        @Ask(value = "送审说明", max = 1000) String note) implements Form {}
