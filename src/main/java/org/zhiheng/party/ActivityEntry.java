package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * What is written about an activity; {@link Activity} explains each part.
 *
 * @param attended the members who came (签到)
 * @param reason why the entry is corrected; null for the first one
 */
public record ActivityEntry(
        RecordId branch,
        ActivityKind kind,
        String theme,
        LocalDate heldOn,
        String place,
        @Nullable List<String> partners,
        @Nullable String work,
        @Nullable RecordId penaltyCase,
        @Nullable List<RecordId> photos,
        List<RecordId> attended,
        @Nullable String reason) {

    public ActivityEntry {
        partners = partners == null
                ? List.of()
                : partners.stream().map(String::strip).toList();
        photos = photos == null ? List.of() : List.copyOf(photos);
        attended = List.copyOf(attended);
    }

    List<String> partnerNames() {
        return Objects.requireNonNullElse(partners, List.of());
    }

    List<RecordId> photoFiles() {
        return Objects.requireNonNullElse(photos, List.of());
    }
}
