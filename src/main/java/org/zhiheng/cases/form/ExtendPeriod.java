package org.zhiheng.cases.form;

/** 延长办案期限（第六十条）. */
public record ExtendPeriod(
        @Ask(value = "延长的理由", max = 1000, hint = "案情复杂或者其他原因，须写明具体情况")
        String reason) implements Form {}
