package org.zhiheng.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One act of disclosure as it was taken: it never changes.
 *
 * @param seq from 1 in its publication
 * @param on the day in law
 * @param at real time
 * @param account null where the system acted
 * @param role key of the role, or "system"
 * @param entry its number in the transparency log
 */
record TakenDoing(
        int seq,
        Doing doing,
        Content content,
        LocalDate on,
        Instant at,
        @Nullable RecordId account,
        String person,
        String role,
        long entry) {}
