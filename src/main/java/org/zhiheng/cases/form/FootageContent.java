package org.zhiheng.cases.form;

/** What can be seen in a recording of an act that must be recorded whole (全程音像记录的内容, SX-07). */
public enum FootageContent implements Choice {
    IDENTITY("出示执法证件"),
    TOLD("告知理由、依据、权利和救济途径"),
    COURSE("实施的全过程"),
    COUNTING("清点、登记财物"),
    PEOPLE("到场的当事人或者见证人"),
    SIGNING("文书的交付、签名");

    private final String label;

    FootageContent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
