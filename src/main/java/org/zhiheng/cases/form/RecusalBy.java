package org.zhiheng.cases.form;

/** Who asks that an officer step aside. */
public enum RecusalBy implements Choice {
    PARTY("当事人申请"),
    SELF("执法人员自行申请");

    private final String label;

    RecusalBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
