package org.zhiheng.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * The person at the keyboard: one account in one role at one organ.
 *
 * @param officer the officer (执法人员) whose account this is; null for accounts of no officer
 */
public record Actor(
        RecordId account,
        String name,
        Role role,
        RecordId organ,
        String organName,
        @Nullable RecordId officer) implements Serializable {

    public boolean is(Role other) {
        return role == other;
    }
}
