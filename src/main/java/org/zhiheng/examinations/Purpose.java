package org.zhiheng.examinations;

import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** For what an examination is held (考试目的). */
@EnumNaming(KebabCaseStrategy.class)
public enum Purpose {
    QUALIFICATION("资格考试"),
    ANNUAL("年度考试"),
    COURSE_END("培训结业考试");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
