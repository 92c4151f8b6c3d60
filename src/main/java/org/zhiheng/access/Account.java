package org.zhiheng.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * An account (账号).
 *
 * @param name what is typed to sign in; one in the whole installation, upper and lower case are the same
 * @param person the name of who uses it
 * @param password digest (Argon2id), never the password
 * @param blocked switched off by the security administrator
 */
record Account(
        RecordId id,
        RecordId organ,
        String name,
        String person,
        Role role,
        @Nullable RecordId officer,
        String password,
        boolean mustChange,
        boolean blocked,
        @Nullable Instant lockedUntil) {

    /** The officer whose account it is. */
    Optional<RecordId> officerId() {
        return Optional.ofNullable(officer);
    }

    boolean isLocked(Instant at) {
        return blocked || (lockedUntil != null && lockedUntil.isAfter(at));
    }
}
