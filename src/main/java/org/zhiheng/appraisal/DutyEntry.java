package org.zhiheng.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What is written about a post; {@link Duty} explains each part. */
public record DutyEntry(
        String post,
        List<String> duties,
        List<String> powers,
        @Nullable String basis,
        List<RecordId> officers,
        @Nullable Boolean ended,
        @Nullable String reason) {

    public DutyEntry {
        duties = duties.stream().map(String::strip).toList();
        powers = powers.stream().map(String::strip).toList();
        officers = List.copyOf(officers);
    }
}
