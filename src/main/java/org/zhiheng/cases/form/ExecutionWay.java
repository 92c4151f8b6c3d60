package org.zhiheng.cases.form;

/** When compulsory execution may be decided (《行政强制法》第三十七条第一款、第三款). */
public enum ExecutionWay implements Choice {
    UNHEEDED("经催告，期满无正当理由仍不履行"),
    ASSETS_MOVED("催告期间，有证据证明有转移或者隐匿财物的迹象");

    private final String label;

    ExecutionWay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
