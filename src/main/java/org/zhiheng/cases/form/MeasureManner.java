package org.zhiheng.cases.form;

/** Whether a measure was approved before (《行政强制法》第十八条) or taken at once (第十九条). */
public enum MeasureManner implements Choice {
    APPROVED("已经负责人事前批准"),
    AT_ONCE("情况紧急，当场实施");

    private final String label;

    MeasureManner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
