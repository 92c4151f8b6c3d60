package org.zhiheng.cases.form;

/** What becomes of evidence that was registered and preserved (第五十六条). */
public enum PreservedDisposal implements Choice {
    COPIED("已记录、复制、拍照，退还原物"),
    APPRAISED("送交检测、检验、鉴定"),
    SEIZED("已采取查封、扣押措施"),
    CONFISCATED("依处罚决定没收"),
    RELEASED("解除并退还");

    private final String label;

    PreservedDisposal(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
