package org.zhiheng.cases.form;

/** A paper that is delivered by itself, besides notices and decisions of a penalty. */
public enum OtherPaper implements Choice {
    PRESERVATION_NOTICE("先行登记保存证据通知书"),
    PRESERVATION_RELEASE("解除先行登记保存证据通知书"),
    APPRAISAL_RESULT("检测鉴定结果告知书"),
    MEASURE_DECISION("实施行政强制措施决定书"),
    FREEZE_DECISION("冻结决定书"),
    MEASURE_EXTENSION("延长行政强制措施期限决定书"),
    MEASURE_LIFTING("解除行政强制措施决定书"),
    EXECUTION_DECISION("强制执行决定书"),
    EXECUTION_SUSPENSION("中止强制执行通知书"),
    EXECUTION_RESUMPTION("恢复强制执行通知书"),
    EXECUTION_TERMINATION("终结强制执行通知书"),
    SUBSTITUTE_DECISION("代履行决定书"),
    GOODS_REFERRAL_NOTICE("查封、扣押物品移送告知书"),
    CORRECTION_ORDER("责令改正通知书"),
    ADDITIONAL_FINE_DECISION("加处罚款决定书"),
    INTERVIEW_NOTICE("询问通知书"),
    MATERIALS_NOTICE("限期提供材料通知书"),
    REFUND_ORDER("责令退款通知书");

    private final String label;

    OtherPaper(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
