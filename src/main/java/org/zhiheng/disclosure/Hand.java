package org.zhiheng.disclosure;

import java.util.EnumSet;
import java.util.Set;
import org.zhiheng.access.Role;
import org.zhiheng.law.Actor;

/**
 * Who acts in disclosure, of the organ that decided (《政府信息公开条例》第十条: 谁制作谁公开). The unit that handled the case
 * publishes, its head answers for the review before (第十七条); what is kept from the public, the head of the organ decides.
 */
enum Hand implements Actor {
    SYSTEM("系统", EnumSet.noneOf(Role.class)),
    HANDLER("执法人员或者承办机构负责人", EnumSet.of(Role.OFFICER, Role.UNIT_HEAD)),
    PUBLISHER("承办机构负责人或者机关负责人", EnumSet.of(Role.UNIT_HEAD, Role.ORGAN_HEAD)),
    HEAD("机关负责人", EnumSet.of(Role.ORGAN_HEAD));

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
