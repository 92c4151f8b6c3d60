package org.zhiheng.cases.form;

/** How the party took the decision. */
public enum Signing implements Choice {
    SIGNED("当事人签收"),
    REFUSED("当事人拒绝签收，已在决定书上注明");

    private final String label;

    Signing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
