package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One penalty matter (行政处罚事项): a violation and what may be imposed for it.
 *
 * @param name the violation (违法行为)
 * @param field field of enforcement (执法领域)
 * @param organs the organs whose matter it is
 * @param violated the provisions that forbid it; several where one replaces another
 * @param penaltyBases the provisions that punish it
 * @param correction what is ordered to be put right; null where the basis orders nothing
 * @param summaryPossible whether it can be decided on the spot (第五十一条)
 * @param major whether it stands in the organ's list of decisions that need legal review
 * @param lifeSafetyOrFinance whether it is pursued for five years where harm was done (第三十六条)
 * @param publishedOn day on which it was published; null while it was not
 * @param until the last day, included; null while it is in use
 */
public record Matter(
        RecordId id,
        int version,
        String code,
        String name,
        String field,
        Set<RecordId> organs,
        List<Basis> violated,
        List<Basis> penaltyBases,
        @Nullable String correction,
        List<PenaltyRange> ranges,
        boolean summaryPossible,
        boolean major,
        boolean lifeSafetyOrFinance,
        List<Empowerment> empowerments,
        @Nullable LocalDate publishedOn,
        LocalDate from,
        @Nullable LocalDate until) {

    public Matter {
        organs = Set.copyOf(organs);
        violated = List.copyOf(violated);
        penaltyBases = List.copyOf(penaltyBases);
        ranges = List.copyOf(ranges);
        empowerments = List.copyOf(empowerments);
    }

    static Matter of(RecordId id, int version, MatterEntry entry) {
        return new Matter(
                id,
                version,
                entry.code(),
                entry.name(),
                entry.field(),
                entry.organs(),
                entry.violated().stream().map(Basis::of).toList(),
                entry.penaltyBases().stream().map(Basis::of).toList(),
                entry.correction(),
                entry.ranges(),
                entry.summaryPossible(),
                entry.major(),
                entry.lifeSafetyOrFinance(),
                entry.empowerments(),
                entry.publishedOn(),
                entry.from(),
                entry.until());
    }

    /** What was written to make it what it is. */
    MatterEntry entry() {
        return new MatterEntry(
                code,
                name,
                field,
                organs,
                violated.stream().map(Basis::citation).toList(),
                penaltyBases.stream().map(Basis::citation).toList(),
                correction,
                ranges,
                summaryPossible,
                major,
                lifeSafetyOrFinance,
                empowerments,
                publishedOn,
                from,
                until);
    }

    public boolean isPublishedBy(LocalDate day) {
        return publishedOn != null && !publishedOn.isAfter(day);
    }

    /** Whether it is in the catalogue on a day, whatever became of its bases. */
    public boolean isListedOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** As it concerns a case whose decision an organ's list of major decisions catches by other marks than the matter. */
    public Matter asMajor() {
        return new Matter(
                id,
                version,
                code,
                name,
                field,
                organs,
                violated,
                penaltyBases,
                correction,
                ranges,
                summaryPossible,
                true,
                lifeSafetyOrFinance,
                empowerments,
                publishedOn,
                from,
                until);
    }

    /** The provisions that punish it and are in force on a day. */
    public List<Basis> penaltyBasesOn(LocalDate day) {
        return penaltyBases.stream().filter(basis -> basis.isInForceOn(day)).toList();
    }

    /** The provisions that forbid it and are in force on a day. */
    public List<Basis> violatedOn(LocalDate day) {
        return violated.stream().filter(basis -> basis.isInForceOn(day)).toList();
    }

    /** What punishes it, and how far, by the law of a day. */
    public LawOnDay lawOn(LocalDate day) {
        var bases = penaltyBasesOn(day);
        return new LawOnDay(
                day,
                bases,
                bases.isEmpty()
                        ? List.of()
                        : ranges.stream()
                                .filter(range -> range.isInForceOn(day))
                                .toList());
    }
}
