package org.zhiheng.appraisal;

import org.zhiheng.law.Citation;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** For what the result of an appraisal was used (结果运用，《公务员法》第三十九条, XD-09). */
@EnumNaming(KebabCaseStrategy.class)
public enum Use {
    TRAINING("培训、培养", "39", false),
    PROMOTION("晋升职务、职级", "39", false),
    PAY("调整级别、工资", "39", false),
    REWARD("奖励", "39", false),
    DEMOTION("降低一个职务或者职级层次任职", "50.2", true),
    DISMISSAL("辞退", "88(1)", true),
    /** Only on records of before: sanctions (处分) are not recorded here. */
    DISCIPLINE("惩戒", "39", false);

    private final String label;
    private final Citation citation;
    private final boolean forIncompetence;

    Use(String label, String article, boolean forIncompetence) {
        this.label = label;
        this.citation = Citation.of("civil-servant-law", article);
        this.forIncompetence = forIncompetence;
    }

    public String label() {
        return label;
    }

    Citation citation() {
        return citation;
    }

    /** Whether it may be recorded today. */
    boolean isOffered() {
        return this != DISCIPLINE;
    }

    /** Whether it follows from 不称职 alone. */
    boolean isForIncompetence() {
        return forIncompetence;
    }
}
