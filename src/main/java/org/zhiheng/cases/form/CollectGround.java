package org.zhiheng.cases.form;

/** Why a fine may be collected on the spot (《行政处罚法》第六十八条、第六十九条). */
public enum CollectGround implements Choice {
    UP_TO_LIMIT("依法给予一百元以下罚款"),
    HARD_TO_COLLECT("不当场收缴事后难以执行"),
    REMOTE("边远、水上、交通不便地区，当事人到指定银行缴款有困难并提出当场缴纳");

    private final String label;

    CollectGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
