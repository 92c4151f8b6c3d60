package org.zhiheng.cases.form;

/** Whether the police file the case (第八条). */
public enum PoliceAnswer implements Choice {
    FILED("决定立案"),
    NOT_FILED("决定不予立案");

    private final String label;

    PoliceAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
