package org.zhiheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Officer.Kind;
import org.zhiheng.platform.RecordId;

/**
 * What is written into the register about a person; {@link Officer} explains each part.
 *
 * @param idNumber the citizen identification number; null in a change that leaves it as it is
 */
public record OfficerEntry(
        RecordId organ,
        String name,
        Kind kind,
        @Nullable String idNumber,
        @Nullable String post,
        boolean lawQualified,
        boolean firstReview,
        @Nullable LocalDate leftOn) {

    /** As the log may know it. */
    OfficerEntry withoutIdNumber() {
        return new OfficerEntry(organ, name, kind, null, post, lawQualified, firstReview, leftOn);
    }
}
