package org.zhiheng.cases.form;

/** Why a piece of evidence changes hands (保管链). */
public enum CustodyReason implements Choice {
    STORED("入库保管"),
    TAKEN_OUT("出库使用"),
    HANDED_ON("移交他人保管"),
    SENT_FOR_APPRAISAL("送检测鉴定"),
    BROUGHT_BACK("送检后取回"),
    RETURNED("返还"),
    DESTROYED("销毁");

    private final String label;

    CustodyReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the organ keeps it no longer. */
    public boolean endsCustody() {
        return this == RETURNED || this == DESTROYED;
    }
}
