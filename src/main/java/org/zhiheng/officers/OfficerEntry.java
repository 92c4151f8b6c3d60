package org.zhiheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Officer.Education;
import org.zhiheng.officers.Officer.Establishment;
import org.zhiheng.officers.Officer.Kind;
import org.zhiheng.platform.RecordId;

/**
 * What is written into the register about a person; {@link Officer} explains each part.
 *
 * @param establishment null for that of the kind
 * @param idNumber the citizen identification number; null in a change that leaves it as it is
 */
public record OfficerEntry(
        RecordId organ,
        String name,
        Kind kind,
        @Nullable String idNumber,
        @Nullable Establishment establishment,
        @Nullable String post,
        @Nullable Education education,
        @Nullable LocalDate joinedOn,
        boolean lawQualified,
        boolean firstReview,
        @Nullable LocalDate leftOn) {

    /** The posts from which the person is paid: as written, or as people of the kind are. */
    Establishment paidFrom() {
        return establishment == null ? kind.usualEstablishment() : establishment;
    }

    /** The same of a person who left on a day. */
    OfficerEntry leaving(@Nullable LocalDate on) {
        return new OfficerEntry(
                organ, name, kind, idNumber, establishment, post, education, joinedOn, lawQualified, firstReview, on);
    }

    /** As the log may know it. */
    OfficerEntry withoutIdNumber() {
        return new OfficerEntry(
                organ, name, kind, null, establishment, post, education, joinedOn, lawQualified, firstReview, leftOn);
    }
}
