package org.zhiheng.appraisal;

import org.zhiheng.law.Guard;

/** What must hold before a step of an appraisal. */
enum FormGuard implements Guard {
    WITHIN_THE_PERIOD("异议期限没有届满", "异议期限已过；确有事实错误的，请写进个人总结，由主管领导在等次建议里说明。"),
    PERIOD_OVER("本人核对和总结的期限已经届满", "请等本人写完总结，或者等期限届满以后再办。"),
    NO_LEADING_MEMBER("被考核人不是本机关的领导成员", "领导成员的考核由主管机关按照有关规定办理（《公务员法》第三十七条第二款）：请把材料送主管机关，不在本机关提建议、定等次。");

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
