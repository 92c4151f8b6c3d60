package org.zhiheng.cases.form;

/** 决定违法事实不能成立（第五十七条第一款第三项）. */
public record DecideNotEstablished(
        @Ask(value = "理由", max = 2000) String reason) implements Form {}
