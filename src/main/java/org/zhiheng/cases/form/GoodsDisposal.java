package org.zhiheng.cases.form;

/** What becomes of goods under a measure (《行政强制法》第二十七条、第四十六条). */
public enum GoodsDisposal implements Choice {
    CONFISCATED("依处罚决定没收"),
    DESTROYED("依法销毁"),
    AUCTIONED("依法拍卖，抵缴罚款");

    private final String label;

    GoodsDisposal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
