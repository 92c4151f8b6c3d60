package org.zhiheng.cases.form;

/** Whether the case unit follows what the review found (是否采纳审核意见). */
public enum ReviewResponse implements Choice {
    ADOPTED("采纳，按审核意见改正"),
    DECLINED("不采纳");

    private final String label;

    ReviewResponse(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
