package org.zhiheng.cases.form;

/** What a party is (当事人类型). */
public enum PartyKind implements Choice {
    CITIZEN("公民"),
    SOLE_TRADER("个体工商户"),
    LEGAL_PERSON("法人"),
    OTHER_ORGANISATION("其他组织");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
