package org.zhiheng.cases.form;

/** The compulsory measures against property that an organ itself may take (《行政强制法》第九条). */
public enum MeasureKind implements Choice {
    SEAL("查封"),
    SEIZE("扣押");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
