package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/**
 * All about one matter, as of today.
 *
 * @param hearing whether one of its penalties gives the right to a hearing whatever the sum
 * @param usable what the organ of whoever asks lacks to use it today; empty when nothing
 * @param entry what was written, for a form that changes it
 */
record MatterView(
        RecordId id,
        int version,
        String code,
        String name,
        String field,
        List<NamedOrgan> organs,
        List<BasisView> violated,
        List<BasisView> penaltyBases,
        @Nullable String correction,
        List<String> ranges,
        boolean summaryPossible,
        boolean major,
        boolean lifeSafetyOrFinance,
        boolean hearing,
        List<EmpowermentView> empowerments,
        @Nullable LocalDate publishedOn,
        LocalDate from,
        @Nullable LocalDate until,
        boolean inUse,
        List<Missing> usable,
        @Nullable MatterEntry entry) {

    record NamedOrgan(RecordId id, String name) {}

    /** A provision with what it says; {@code state} tells since when it is in force or no longer is. */
    record BasisView(String article, String digest, boolean inForce, String state) {}

    record EmpowermentView(
            NamedOrgan township,
            String decision,
            LocalDate publishedOn,
            LocalDate from,
            @Nullable LocalDate until,
            boolean holds) {}

    /** A matter in a list. */
    record Row(
            RecordId id,
            String code,
            String name,
            String field,
            List<String> organs,
            List<String> penaltyBases,
            List<String> ranges,
            boolean summaryPossible,
            boolean major,
            @Nullable LocalDate publishedOn,
            boolean inUse) {}
}
