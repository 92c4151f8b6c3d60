package org.zhiheng.access;

import java.util.ArrayList;
import java.util.List;
import org.zhiheng.access.Accounts.NewAccount;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What an account must fulfil. */
final class AccountRules {

    private static final String NAME = "[A-Za-z0-9._-]{3,40}";
    private static final int LONGEST_PERSON = 100;

    private AccountRules() {}

    static void require(NewAccount wanted) {
        var faults = faults(wanted);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    static List<FieldProblem> faults(NewAccount wanted) {
        var faults = new ArrayList<FieldProblem>();
        if (!wanted.name().matches(NAME)) {
            faults.add(new FieldProblem("name", "登录名须为 3 至 40 个字母、数字或者 . _ - 。"));
        }
        if (wanted.person().isBlank() || wanted.person().length() > LONGEST_PERSON) {
            faults.add(new FieldProblem("person", "使用人姓名须为一至 " + LONGEST_PERSON + " 个字。"));
        }
        return faults;
    }

    /** Whoever made an administrator could act in that administrator's place. */
    static void requireNoAdministrator(Role role) {
        if (role.duty() == Role.Duty.ADMINISTER) {
            throw Problem.forbidden("不能由安全管理员建立管理员账号：三类管理员互不代替。");
        }
    }
}
