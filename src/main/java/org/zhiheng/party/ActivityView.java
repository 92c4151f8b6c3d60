package org.zhiheng.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * An activity as the pages show it.
 *
 * @param attendance who was expected and who came; empty for whoever is not of the organ's personnel or its head
 * @param changes every entry written of it
 * @param mayCorrect whether whoever looks may correct it
 */
record ActivityView(Row row, List<Name> attendance, List<Change> changes, List<RecordId> photos, boolean mayCorrect) {

    /** An activity in a list. */
    record Row(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            RecordId branch,
            String branchName,
            ActivityKind kind,
            String kindLabel,
            String theme,
            LocalDate heldOn,
            String place,
            List<String> partners,
            @Nullable String work,
            @Nullable RecordId penaltyCase,
            int photos,
            int expected,
            int attended) {}

    record Name(RecordId member, String name, boolean attended) {}

    /** One entry written of it; {@code reason} is null for the first. */
    record Change(int version, @Nullable String reason, String person, Instant at) {}
}
