package org.zhiheng.cases.form;

/** Who changed or revoked a decision. */
public enum UndoneBy implements Choice {
    RECONSIDERATION("行政复议机关"),
    COURT("人民法院"),
    SUPERVISION("行政执法监督机关"),
    OWN_ORGAN("本机关自行纠正");

    private final String label;

    UndoneBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
