package org.zhiheng.cases.form;

/** How an organ objects to the police not filing a case (第九条). */
public enum ObjectionWay implements Choice {
    RECONSIDER("提请公安机关复议"),
    SUPERVISION("建议人民检察院立案监督");

    private final String label;

    ObjectionWay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
