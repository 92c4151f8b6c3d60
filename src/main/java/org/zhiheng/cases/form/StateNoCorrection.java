package org.zhiheng.cases.form;

/** 说明无需责令改正的理由. */
public record StateNoCorrection(
        @Ask(value = "无需责令改正的理由", max = 1000) String reason) implements Form {}
