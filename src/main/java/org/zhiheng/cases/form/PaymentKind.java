package org.zhiheng.cases.form;

/** What a payment is for. */
public enum PaymentKind implements Choice {
    FINE("罚款"),
    GAINS("没收的违法所得"),
    ADDITIONAL_FINE("加处罚款"),
    SUBSTITUTE_COST("代履行费用");

    private final String label;

    PaymentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
