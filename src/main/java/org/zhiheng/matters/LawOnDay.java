package org.zhiheng.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Citation;
import org.zhiheng.matters.PenaltyRange.Span;

/**
 * What punishes a matter, and how far, by the law of one day (某一日的处罚依据和幅度).
 *
 * @param bases the provisions in force on the day; empty where nothing punishes it
 */
public record LawOnDay(LocalDate day, List<Basis> bases, List<PenaltyRange> ranges) {

    public LawOnDay {
        bases = List.copyOf(bases);
        ranges = List.copyOf(ranges);
    }

    /** How one law stands beside another (《行政处罚法》第三十七条：从旧兼从轻). */
    public enum Weight {
        LIGHTER("较轻"),
        THE_SAME("相同"),
        HEAVIER("较重"),
        /** One is lighter in this and heavier in that, or its sums hang on a base: a person compares. */
        UNCLEAR("轻重不能自动比较");

        private final String label;

        Weight(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public List<PenaltyRange> rangesOf(PenaltyKind kind) {
        return ranges.stream().filter(range -> range.kind() == kind).toList();
    }

    /** Whether the two say the same by the same provisions. */
    public boolean isSameAs(LawOnDay other) {
        return citations().equals(other.citations()) && ranges.equals(other.ranges);
    }

    private List<Citation> citations() {
        return bases.stream().map(Basis::citation).toList();
    }

    /** How this law weighs against another; only what can be reckoned for certain is called lighter or heavier. */
    public Weight against(LawOnDay other) {
        if (bases.isEmpty() || other.bases.isEmpty()) {
            return bases.isEmpty() ? other.bases.isEmpty() ? Weight.THE_SAME : Weight.LIGHTER : Weight.HEAVIER;
        }
        if (ranges.equals(other.ranges)) {
            return Weight.THE_SAME;
        }
        var noHeavier = isNoHeavierThan(other);
        var noLighter = other.isNoHeavierThan(this);
        if (noHeavier && noLighter) {
            return Weight.THE_SAME;
        }
        return noHeavier ? Weight.LIGHTER : noLighter ? Weight.HEAVIER : Weight.UNCLEAR;
    }

    private boolean isNoHeavierThan(LawOnDay other) {
        return other.kinds().containsAll(kinds())
                && fine().flatMap(mine -> other.fine().map(theirs -> isNoMore(mine, theirs)))
                        .orElse(rangesOf(PenaltyKind.FINE).equals(other.rangesOf(PenaltyKind.FINE)));
    }

    private static boolean isNoMore(Span mine, Span theirs) {
        return orZero(mine.least()).compareTo(orZero(theirs.least())) <= 0
                && (theirs.most() == null || (mine.most() != null && mine.most().compareTo(theirs.most()) <= 0));
    }

    private static BigDecimal orZero(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private EnumSet<PenaltyKind> kinds() {
        return ranges.stream()
                .map(PenaltyRange::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PenaltyKind.class)));
    }

    /** From the least to the largest fine of all circumstances; empty where one hangs on a base or a number. */
    private Optional<Span> fine() {
        var spans = rangesOf(PenaltyKind.FINE).stream()
                .flatMap(range -> range.reckoned(null, null).stream())
                .toList();
        if (spans.size() < rangesOf(PenaltyKind.FINE).size()) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                spans.stream()
                        .map(Span::least)
                        .map(LawOnDay::orZero)
                        .min(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO),
                spans.isEmpty() ? BigDecimal.ZERO : most(spans)));
    }

    private static @Nullable BigDecimal most(List<Span> spans) {
        return spans.stream().anyMatch(span -> span.most() == null)
                ? null
                : spans.stream()
                        .map(span -> orZero(span.most()))
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
    }
}
