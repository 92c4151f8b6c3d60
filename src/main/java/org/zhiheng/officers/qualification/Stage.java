package org.zhiheng.officers.qualification;

import org.zhiheng.law.Step;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Where an application stands (申报的环节). */
@EnumNaming(KebabCaseStrategy.class)
public enum Stage implements Step {
    SUBMITTED("待审核"),
    RETURNED("退回补正"),
    ACCEPTED("待考试"),
    PASSED("待制证"),
    CERTIFIED("已发证"),
    REFUSED("不予通过"),
    WITHDRAWN("已撤回");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
