package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.RecordId;

/** What is written into the catalogue about a matter; {@link Matter} explains each part. */
public record MatterEntry(
        String code,
        String name,
        String field,
        Set<RecordId> organs,
        List<Citation> violated,
        List<Citation> penaltyBases,
        @Nullable String correction,
        List<PenaltyRange> ranges,
        boolean summaryPossible,
        boolean major,
        boolean lifeSafetyOrFinance,
        List<Empowerment> empowerments,
        @Nullable LocalDate publishedOn,
        LocalDate from,
        @Nullable LocalDate until) {

    public MatterEntry {
        organs = Set.copyOf(organs);
        violated = List.copyOf(violated);
        penaltyBases = List.copyOf(penaltyBases);
        ranges = List.copyOf(ranges);
        empowerments = List.copyOf(empowerments);
    }
}
