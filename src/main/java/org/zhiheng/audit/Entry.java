package org.zhiheng.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One entry of the log (日志条目): who did what to which record, and the digest of what was written.
 *
 * @param number in the order of writing within the installation, with gaps
 * @param record what the act was done to; its region is the log in which the entry stands
 * @param legalDate the day on which the law was applied
 * @param at real time, in microseconds
 * @param account who acted; null when it was the system or nobody was signed in
 * @param reason of a refusal; null for an act that was done
 * @param payloadDigest SM3 of the canonical JSON, 64 hex digits
 * @param kept the payload is a row that some module publishes, and must be found there ({@link PublishedRows})
 */
record Entry(
        long number,
        String act,
        boolean refused,
        RecordId record,
        RecordId organ,
        LocalDate legalDate,
        Instant at,
        @Nullable RecordId account,
        String person,
        String role,
        @Nullable String reason,
        String payloadDigest,
        boolean kept) {

    int region() {
        return record.region();
    }
}
