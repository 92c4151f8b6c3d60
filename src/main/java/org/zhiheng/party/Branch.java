package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A branch (党支部) and the enforcement units to which it belongs.
 *
 * @param organ that keeps it
 * @param units organs and teams that enforce
 * @param endedOn the day from which it is no longer counted; null while it exists
 */
public record Branch(
        RecordId id,
        int version,
        RecordId organ,
        String name,
        List<RecordId> units,
        @Nullable String secretary,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn) {

    public Branch {
        units = List.copyOf(units);
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(foundedOn) && (endedOn == null || day.isBefore(endedOn));
    }

    static Branch of(RecordId id, int version, RecordId organ, BranchEntry entry) {
        return new Branch(
                id,
                version,
                organ,
                entry.name().strip(),
                entry.units(),
                PartyRules.stripped(entry.secretary()),
                entry.foundedOn(),
                entry.endedOn());
    }
}
