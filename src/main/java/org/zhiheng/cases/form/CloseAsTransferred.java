package org.zhiheng.cases.form;

/** 移送结案（《行政处罚法》第五十七条第一款第四项）. */
public record CloseAsTransferred(
        @Ask(value = "结案理由", max = 1000) String reason) implements Form {}
