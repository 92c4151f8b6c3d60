package org.zhiheng.cases.form;

/** 退回补充调查. */
public record ReturnToInvestigation(
        @Ask(value = "退回的理由和补充的要求", max = 2000) String reason) implements Form {}
