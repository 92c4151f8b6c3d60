package org.zhiheng.cases.form;

/** 延长查封扣押期限（《行政强制法》第二十五条）. */
public record ExtendMeasure(
        @Ask(value = "延长的物品", max = 200, hint = "写清单上的编号，如 1、3；全部的写“全部”")
        String goods,

        @Ask(value = "情况复杂、需要延长的理由", max = 1000) String reason)
        implements Form {}
