package org.zhiheng.cases.form;

/** 延长冻结的期限，及时书面告知当事人并说明理由（《行政强制法》第三十二条）. */
public record ExtendFreeze(
        @Ask(value = "情况复杂、需要延长的理由", max = 1000) String reason) implements Form {}
