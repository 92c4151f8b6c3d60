package org.zhiheng.appraisal;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** For what the result of an appraisal was used (结果运用，《公务员法》第三十九条, XD-09). */
@EnumNaming(KebabCaseStrategy.class)
public enum Use {
    TRAINING("培养"),
    PROMOTION("晋升"),
    REWARD("奖励"),
    DISCIPLINE("惩戒");

    private final String label;

    Use(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
