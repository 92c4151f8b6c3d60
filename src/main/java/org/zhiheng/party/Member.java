package org.zhiheng.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * Who is expected at the activities of a branch (应到会人员).
 *
 * @param leftOn the day from which the person is no longer expected; null while he belongs to it
 */
public record Member(
        RecordId id,
        RecordId branch,
        String name,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    boolean isExpectedOn(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    }
}
