package org.zhiheng.cases.form;

/** Why a measure is lifted (《行政强制法》第二十八条第一款). */
public enum LiftingGround implements Choice {
    NO_VIOLATION("当事人没有违法行为"),
    UNRELATED("与违法行为无关"),
    DECIDED("已作出处理决定，不再需要"),
    EXPIRED("期限已经届满"),
    NOT_CONFIRMED("补办批准时认为不应当采取"),
    OTHER("其他不再需要的情形");

    private final String label;

    LiftingGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
