package org.zhiheng.cases.form;

/** What a thing is given to experts for (《行政强制法》第二十五条第三款). */
public enum AppraisalKind implements Choice {
    TEST("检测"),
    INSPECTION("检验"),
    QUARANTINE("检疫"),
    APPRAISAL("技术鉴定");

    private final String label;

    AppraisalKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
