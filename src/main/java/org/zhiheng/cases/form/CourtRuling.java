package org.zhiheng.cases.form;

/** What the court made of an application for execution (《行政强制法》第五十六条至第五十八条). */
public enum CourtRuling implements Choice {
    GRANTED("裁定准予强制执行"),
    REFUSED("裁定不予受理或者不予执行");

    private final String label;

    CourtRuling(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
