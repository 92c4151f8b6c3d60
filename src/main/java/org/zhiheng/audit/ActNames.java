package org.zhiheng.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Role;

/** The words in which entries are read: what an act and a role are called; a key that nobody names stays as it is. */
@Component
class ActNames {

    private static final Map<String, String> AT_THE_DOOR = Map.of(
            "sign-in", "登录",
            "sign-out", "退出登录",
            "use-route", "使用没有权限的功能",
            "change-account", "变更账号",
            "export-log", "导出日志");

    private final Map<String, String> names = new TreeMap<>(AT_THE_DOOR);

    ActNames(Collection<NamedActs> modules) {
        modules.forEach(module -> names.putAll(module.names()));
    }

    /** An act as it is offered to choose from. */
    record ActName(String act, String name) {}

    String of(String act) {
        return names.getOrDefault(act, act);
    }

    List<ActName> all() {
        return names.entrySet().stream()
                .map(each -> new ActName(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(ActName::name))
                .toList();
    }

    static String ofRole(String role) {
        return role.equals("system") ? "系统" : Role.find(role).map(Role::label).orElse(role);
    }
}
