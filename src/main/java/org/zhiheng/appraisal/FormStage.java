package org.zhiheng.appraisal;

import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Where a form stands (考核表环节). */
@EnumNaming(KebabCaseStrategy.class)
enum FormStage implements Step {
    DRAWN("待交本人"),
    SHOWN("本人核对"),
    OBJECTED("待答复异议"),
    ANSWERED("本人总结"),
    SETTLED("待主管领导建议"),
    PROPOSED("待负责人审定"),
    APPROVED("已审定"),
    NOTIFIED("已通知本人");

    private final String label;

    FormStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    String key() {
        return Keys.of(this);
    }

    boolean isApproved() {
        return this == APPROVED || this == NOTIFIED;
    }
}
