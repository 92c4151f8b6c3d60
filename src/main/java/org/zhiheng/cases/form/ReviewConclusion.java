package org.zhiheng.cases.form;

/** What a legal review ends in. */
public enum ReviewConclusion implements Choice {
    AGREE("同意"),
    DISAGREE("提出问题，退回改正");

    private final String label;

    ReviewConclusion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
