package org.zhiheng.cases.form;

/** Why deposits are not frozen any more (《行政强制法》第三十三条第一款). */
public enum ThawGround implements Choice {
    NO_VIOLATION("当事人没有违法行为"),
    UNRELATED("冻结的存款、汇款与违法行为无关"),
    DECIDED("已作出处理决定，不再需要冻结"),
    EXPIRED("冻结期限已经届满"),
    OTHER("其他不再需要冻结的情形");

    private final String label;

    ThawGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
