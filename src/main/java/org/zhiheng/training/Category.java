package org.zhiheng.training;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The accounts of hours (学时类别): two that make up the sixty, and political study, which never counts among them (XD-01). */
@EnumNaming(KebabCaseStrategy.class)
public enum Category {
    PUBLIC_LAW("公共法律知识"),
    TRADE("业务知识和技能"),
    POLITICAL("政治理论和党性教育");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
