package org.zhiheng.party;

import org.zhiheng.platform.Keys;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What kind of activity a branch held (活动类型). */
@EnumNaming(KebabCaseStrategy.class)
public enum ActivityKind {
    BRANCH_MEETING("支部党员大会"),
    COMMITTEE_MEETING("支部委员会"),
    GROUP_MEETING("党小组会"),
    PARTY_LESSON("党课"),
    THEME_DAY("主题党日"),
    JOINT_ACTION("联合行动"),
    OTHER("其他活动");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String key() {
        return Keys.of(this);
    }
}
