package org.zhiheng.cases.form;

/** How the head of the organ settles a disagreement over a review; neither lets a decision pass unreviewed. */
public enum ReviewSettlement implements Choice {
    FOLLOW_REVIEW("按审核意见改正后再次送审"),
    REVIEW_AGAIN("由其他审核人员重新审核");

    private final String label;

    ReviewSettlement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
