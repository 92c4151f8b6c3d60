package org.zhiheng.cases.form;

/** The eight kinds of evidence (证据种类), article 46.1 of the penalty law. */
public enum EvidenceKind implements Choice {
    DOCUMENTARY("书证"),
    PHYSICAL("物证"),
    AUDIO_VISUAL("视听资料"),
    ELECTRONIC("电子数据"),
    WITNESS("证人证言"),
    PARTY_STATEMENT("当事人的陈述"),
    EXPERT("鉴定意见"),
    RECORD("勘验笔录、现场笔录");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
