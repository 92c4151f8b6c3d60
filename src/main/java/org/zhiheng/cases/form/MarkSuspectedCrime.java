package org.zhiheng.cases.form;

/** 标记涉嫌犯罪（第二十七条第一款）. */
public record MarkSuspectedCrime(
        @Ask(value = "涉嫌的罪名", max = 100) String offence,
        @Ask(value = "理由", max = 2000) String reason) implements Form {}
