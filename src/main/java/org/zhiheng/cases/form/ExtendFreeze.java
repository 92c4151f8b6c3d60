package org.zhiheng.cases.form;

/** 延长冻结的期限，及时书面告知当事人并说明理由（《行政强制法》第三十二条）. */
public record ExtendFreeze(
        @Ask(value = "延长的存款、汇款", max = 200, hint = "写编号，如 1、3；全部的写“全部”")
        String deposits,

        @Ask(value = "情况复杂、需要延长的理由", max = 1000) String reason)
        implements Form {}
