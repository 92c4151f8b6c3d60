package org.zhiheng.cases.form;

/** 延长法制审核期限, where a regulation of the field grants it (for example 《农业行政处罚程序规定》). */
public record ExtendReview(
        @Ask(value = "延长的理由", max = 1000, hint = "案情复杂等，写明为什么不能按期审核完毕")
        String reason) implements Form {}
