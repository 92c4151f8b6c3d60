package org.zhiheng.cases.form;

/** One fact, reason or piece of evidence that the party brings forward (《行政处罚法》第四十五条第一款). */
public record DefencePoint(@Ask(value = "主张", max = 1000) String claim) {}
