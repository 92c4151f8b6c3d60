package org.zhiheng.cases.form;

/** Whether the right to a hearing is told (《行政处罚法》第六十三条第一款). */
public enum HearingRight implements Choice {
    ENTITLED("告知听证权利"),
    NOT_ENTITLED("不属于应当告知听证的处罚");

    private final String label;

    HearingRight(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
