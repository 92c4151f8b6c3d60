package org.zhiheng.cases.form;

/** 提出听证报告（第六十五条）: what the decision is to be based on. */
public record ReportHearing(
        @Ask(value = "听证认定的事实和证据", max = 8000) String findings,
        @Ask(value = "当事人意见的采纳情况和理由", max = 4000) String answer,
        @Ask(value = "处理意见", max = 2000) String opinion)
        implements Form {}
