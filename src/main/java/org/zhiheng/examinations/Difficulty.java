package org.zhiheng.examinations;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** How hard a question is thought to be (难度) before anybody has answered it. */
@EnumNaming(KebabCaseStrategy.class)
public enum Difficulty {
    EASY("易"),
    MEDIUM("中"),
    HARD("难");

    private final String label;

    Difficulty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
