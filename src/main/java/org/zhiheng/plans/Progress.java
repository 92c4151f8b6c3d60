package org.zhiheng.plans;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** How far a report says that its organ has come. */
@EnumNaming(KebabCaseStrategy.class)
enum Progress {
    NOT_STARTED("未开始"),
    UNDER_WAY("推进中"),
    DONE("已完成");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
