package org.zhiheng.cases.form;

/** What became of one point of the defence after it was examined (《行政处罚法》第四十五条第一款). */
public record DefenceAnswer(
        @Ask(value = "当事人的主张", max = 1000) String claim,
        @Ask("采纳") boolean accepted,
        @Ask(value = "复核情况和理由", max = 2000) String reason) {}
