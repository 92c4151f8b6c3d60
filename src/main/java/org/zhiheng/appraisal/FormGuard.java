package org.zhiheng.appraisal;

import org.zhiheng.law.Guard;

/** What must hold before a step of an appraisal. */
enum FormGuard implements Guard {
    WITHIN_THE_PERIOD("异议期限没有届满", "异议期限已过；确有事实错误的，请直接向本机关人事人员反映，由其在提出等次建议时说明。"),
    PERIOD_OVER("异议期限已经届满，或者本人已经核对", "请等本人核对，或者等异议期限届满以后再提等次建议。");

    private final String label;
    private final String remedy;

    FormGuard(String label, String remedy) {
        this.label = label;
        this.remedy = remedy;
    }

    @Override
    public String label() {
        return label;
    }

    String remedy() {
        return remedy;
    }
}
