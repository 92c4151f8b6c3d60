package org.zhiheng.examinations;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** For whom a question is meant (层级). */
@EnumNaming(KebabCaseStrategy.class)
public enum QuestionLevel {
    ENTRY("初任"),
    SERVING("在岗"),
    LEADING("负责人");

    private final String label;

    QuestionLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
