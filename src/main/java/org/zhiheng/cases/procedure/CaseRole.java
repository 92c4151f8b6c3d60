package org.zhiheng.cases.procedure;

import org.zhiheng.access.Role;
import org.zhiheng.law.Actor;

/** Who may take an act in a case of the own organ. */
public enum CaseRole implements Actor {
    OFFICER("执法人员"),
    CASE_OFFICERS("承办人员"),
    UNIT_HEAD("承办机构负责人"),
    ORGAN_HEAD("机关负责人"),
    REVIEWER("法制审核人员"),
    HEARING_HOST("听证主持人"),
    HANDLERS("本机关办案人员");

    private final String label;

    CaseRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The role of the accounts that this waits for, as lists keep it. */
    public Role role() {
        return switch (this) {
            case OFFICER, CASE_OFFICERS, HANDLERS -> Role.OFFICER;
            case UNIT_HEAD -> Role.UNIT_HEAD;
            case ORGAN_HEAD -> Role.ORGAN_HEAD;
            case REVIEWER, HEARING_HOST -> Role.REVIEWER;
        };
    }
}
