package org.zhiheng.cases.form;

/** What the officers propose after verifying a clue. */
public enum OpeningProposal implements Choice {
    OPEN("建议立案"),
    DECLINE("建议不予立案");

    private final String label;

    OpeningProposal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
