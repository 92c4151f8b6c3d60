package org.zhiheng.cases.form;

/** Which law is applied where it changed between the violation and the decision (《行政处罚法》第三十七条). */
public enum LawVersion implements Choice {
    OF_THE_ACT("违法行为发生时的规定"),
    OF_TODAY("作出决定时的规定");

    private final String label;

    LawVersion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
