package org.zhiheng.cases.form;

/** In what form a piece of evidence was taken. */
public enum EvidenceForm implements Choice {
    ORIGINAL("原件"),
    COPY("复制件"),
    PHOTO("照片"),
    RECORDING("录音录像"),
    THING("实物"),
    DATA("电子数据");

    private final String label;

    EvidenceForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
