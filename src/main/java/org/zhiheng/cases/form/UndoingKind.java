package org.zhiheng.cases.form;

/** What became of a decision (《行政处罚法》第四十八条第二款). */
public enum UndoingKind implements Choice {
    CHANGED("变更"),
    REVOKED("撤销"),
    UNLAWFUL("确认违法"),
    INVALID("确认无效");

    private final String label;

    UndoingKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
