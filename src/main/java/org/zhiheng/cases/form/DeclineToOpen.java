package org.zhiheng.cases.form;

/** 不予立案：the head of the organ decides not to. */
public record DeclineToOpen(
        @Ask(value = "不予立案的理由", max = 2000) String reason) implements Form {}
