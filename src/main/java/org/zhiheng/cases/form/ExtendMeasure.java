package org.zhiheng.cases.form;

/** 延长查封扣押期限（《行政强制法》第二十五条）. */
public record ExtendMeasure(
        @Ask(value = "情况复杂、需要延长的理由", max = 1000) String reason) implements Form {}
