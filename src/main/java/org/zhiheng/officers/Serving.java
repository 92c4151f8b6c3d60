package org.zhiheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A person who served on at least one day of a period (在岗人员), and when a certificate to enforce was held in it.
 *
 * @param joinedOn since when; null where it is not registered
 * @param leftOn the day from which no longer; null while in service
 * @param certifiedFrom the first day on which a certificate to enforce held in the period; null where none did
 * @param certifiedUntil the last such day
 */
public record Serving(
        RecordId id,
        RecordId organ,
        String name,
        Officer.Kind kind,
        @Nullable String post,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate certifiedFrom,
        @Nullable LocalDate certifiedUntil) {

    /** Whether the person held a certificate to enforce on at least one day of the period (在岗持证). */
    public boolean isCertified() {
        return certifiedFrom != null;
    }
}
