package org.zhiheng.cases.form;

/** What a person who is asked or speaks is to the case. */
public enum PersonPart implements Choice {
    PARTY("当事人"),
    REPRESENTATIVE("法定代表人或者负责人"),
    GUARDIAN("监护人"),
    AGENT("委托代理人"),
    WITNESS("证人"),
    STAFF("现场工作人员"),
    OTHER("其他有关人员");

    private final String label;

    PersonPart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
