package org.zhiheng.cases.form;

/** 补录完毕: what was entered agrees with the file on paper; from here the case goes on by the acts themselves. */
public record CompleteEntry(
        @Ask(value = "核对意见", max = 1000, hint = "与原卷核对的情况") String opinion) implements Form {}
