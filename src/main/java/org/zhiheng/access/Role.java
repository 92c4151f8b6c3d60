package org.zhiheng.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.zhiheng.platform.Problem;

/** What an account is for. One account has one role; who has two duties has two accounts. */
public enum Role {
    OFFICER("officer", "执法人员", Duty.ENFORCE),
    UNIT_HEAD("unit-head", "承办机构负责人", Duty.ENFORCE),
    ORGAN_HEAD("organ-head", "机关负责人", Duty.ENFORCE),
    REVIEWER("reviewer", "法制审核人员", Duty.ENFORCE),
    SUPERVISOR("supervisor", "行政执法监督人员", Duty.SUPERVISE),
    JUSTICE_OFFICE("justice-office", "司法所人员", Duty.SUPERVISE),
    LEADER("leader", "领导（只读）", Duty.SUPERVISE),
    PERSONNEL("personnel", "人事人员", Duty.STAFF),
    TRAINER("trainer", "培训管理人员", Duty.STAFF),
    MARKER("marker", "阅卷人员", Duty.STAFF),
    SYSTEM_ADMIN("system-admin", "系统管理员", Duty.ADMINISTER),
    SECURITY_ADMIN("security-admin", "安全管理员", Duty.ADMINISTER),
    AUDIT_ADMIN("audit-admin", "审计管理员", Duty.ADMINISTER);

    /** What a role is for: administrators see no acts of enforcement, and who looks after people takes none. */
    public enum Duty {
        ENFORCE,
        SUPERVISE,
        STAFF,
        ADMINISTER
    }

    private final String key;
    private final String label;
    private final Duty duty;

    Role(String key, String label, Duty duty) {
        this.key = key;
        this.label = label;
        this.duty = duty;
    }

    @JsonValue
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Duty duty() {
        return duty;
    }

    @JsonCreator
    public static Role of(String key) {
        return find(key).orElseThrow(() -> Problem.invalid("role", "没有“" + key + "”这种角色。"));
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
