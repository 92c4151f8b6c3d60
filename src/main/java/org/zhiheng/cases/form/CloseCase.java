package org.zhiheng.cases.form;

/** 结案. */
public record CloseCase(
        @Ask(value = "执行情况", max = 2000) String execution,
        @Ask(value = "结案理由", max = 1000) String reason) implements Form {}
