package org.zhiheng.cases.form;

/** By which way a party seeks relief (救济途径). */
public enum RemedyKind implements Choice {
    RECONSIDERATION("行政复议"),
    LITIGATION("行政诉讼");

    private final String label;

    RemedyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
