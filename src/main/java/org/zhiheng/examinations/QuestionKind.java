package org.zhiheng.examinations;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The kind of a question (题型). */
@EnumNaming(KebabCaseStrategy.class)
public enum QuestionKind {
    SINGLE("单选题"),
    MULTIPLE("多选题"),
    JUDGEMENT("判断题"),
    CASE("案例分析题");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Scored against the key at hand-in; the others are read by markers. */
    boolean isObjective() {
        return this != CASE;
    }
}
