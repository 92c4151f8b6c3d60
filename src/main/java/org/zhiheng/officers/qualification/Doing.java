package org.zhiheng.officers.qualification;

import org.zhiheng.law.Step;
import org.zhiheng.platform.Keys;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The acts on an application (资格申报的行为). */
@EnumNaming(KebabCaseStrategy.class)
public enum Doing implements Step {
    APPLY("申报"),
    RESUBMIT("补正后再报"),
    WITHDRAW("撤回申报"),
    ACCEPT("审核通过"),
    EXEMPT("准予免试"),
    RETURN("退回补正"),
    REFUSE("不予通过"),
    PASS_EXAMINATION("登记考试合格"),
    FAIL_EXAMINATION("登记考试不合格"),
    RENAME("按登记更名"),
    CERTIFY("登记发证");

    private final String label;

    Doing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Its name in the log. */
    public String key() {
        return Keys.of(this) + "-qualification";
    }
}
