package org.zhiheng.cases.form;

/** 申请查封扣押（《行政强制法》第十八条第一项）. */
public record ApplyForMeasure(
        @Ask("措施") MeasureKind kind,
        @Ask(value = "拟查封、扣押的场所、设施或者财物", max = 1000) String what,

        @Ask(value = "法律、法规依据", max = 300, hint = "设定这项措施的法律、法规条款；没有设定的不得实施")
        String basis,

        @Ask(value = "理由", max = 1000) String reason)
        implements Form {}
