package org.zhiheng.officers.qualification;

import java.util.EnumSet;
import java.util.Set;
import org.zhiheng.access.Role;
import org.zhiheng.law.Actor;

/** Who may act on an application (column 「谁」). */
enum Hand implements Actor {
    PERSONNEL("申报机关人事人员", EnumSet.of(Role.PERSONNEL)),
    BUREAU("司法行政部门", EnumSet.of(Role.SUPERVISOR)),
    EXAMINERS("司法行政部门考试工作人员", EnumSet.of(Role.TRAINER));

    private final String label;
    private final Set<Role> roles;

    Hand(String label, Set<Role> roles) {
        this.label = label;
        this.roles = roles;
    }

    @Override
    public String label() {
        return label;
    }

    boolean fits(Role role) {
        return roles.contains(role);
    }
}
