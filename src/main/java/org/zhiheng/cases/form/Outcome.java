package org.zhiheng.cases.form;

/** Where an investigation leads to (《行政处罚法》第五十七条第一款). */
public enum Outcome implements Choice {
    PENALTY("给予行政处罚"),
    NO_PENALTY("不予行政处罚"),
    NOT_ESTABLISHED("违法事实不能成立");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
