package org.zhiheng.cases.form;

/** How a reconsideration or a lawsuit ended. */
public enum RemedyOutcome implements Choice {
    UPHELD("维持决定，或者驳回申请、诉讼请求"),
    WITHDRAWN("申请人撤回，终止"),
    UNDONE("决定被变更、撤销、确认违法或者无效");

    private final String label;

    RemedyOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
