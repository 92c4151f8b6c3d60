package org.zhiheng.cases.form;

/** What goes with a referral (第六条). */
public enum ReferralMaterial implements Choice {
    LETTER("涉嫌犯罪案件移送书"),
    REPORT("涉嫌犯罪案件情况的调查报告"),
    GOODS("涉案物品清单"),
    EXPERTS("有关检验报告或者鉴定结论"),
    OTHERS("其他有关涉嫌犯罪的材料");

    private final String label;

    ReferralMaterial(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
