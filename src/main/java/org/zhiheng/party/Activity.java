package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One activity of a branch (支部活动): what was done, when, where and how many came.
 *
 * @param partners units that took part besides
 * @param work the enforcement work it served, in words
 * @param penaltyCase the case it served, where it was one
 * @param expected how many belonged to the branch on that day
 * @param attended how many of them came
 */
public record Activity(
        RecordId id,
        int version,
        RecordId organ,
        RecordId branch,
        ActivityKind kind,
        String theme,
        LocalDate heldOn,
        String place,
        List<String> partners,
        @Nullable String work,
        @Nullable RecordId penaltyCase,
        List<RecordId> photos,
        int expected,
        int attended) {

    public Activity {
        partners = List.copyOf(partners);
        photos = List.copyOf(photos);
    }
}
