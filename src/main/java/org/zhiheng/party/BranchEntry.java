package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What is written about a branch; {@link Branch} explains each part. */
public record BranchEntry(
        String name,
        List<RecordId> units,
        @Nullable String secretary,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn) {

    public BranchEntry {
        units = List.copyOf(units);
    }
}
