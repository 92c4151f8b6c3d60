package org.zhiheng.cases.form;

/** Why a case goes on as a matter of penalty (《行政处罚法》第二十七条第一款). */
public enum ClearingGround implements Choice {
    NOT_APPROVED("负责人决定不批准移送"),
    NOT_FILED("公安机关决定不予立案"),
    RETURNED("司法机关移回，或者检察机关提出给予处罚的检察意见");

    private final String label;

    ClearingGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
