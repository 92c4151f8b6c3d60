package org.zhiheng.cases.form;

/** A slip in a document: what it says and what it should say. */
public record DocumentCorrection(
        @Ask(value = "位置", max = 100) String place,
        @Ask(value = "原文", max = 500) String wrong,
        @Ask(value = "更正为", max = 500) String right) {}
