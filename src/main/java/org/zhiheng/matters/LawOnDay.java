package org.zhiheng.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiheng.law.Citation;

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
        /** One is lighter in this and heavier in that, or for other circumstances: a person compares. */
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

    /** Each range of this stands beside one of the other that differs from it in its bounds alone, and reaches no further. */
    private boolean isNoHeavierThan(LawOnDay other) {
        return ranges.stream()
                .allMatch(mine -> ranges.stream().filter(mine::isLike).count() == 1
                        && other.onlyLike(mine).filter(mine::isNoHeavierThan).isPresent());
    }

    private Optional<PenaltyRange> onlyLike(PenaltyRange wanted) {
        var like = ranges.stream().filter(wanted::isLike).toList();
        return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }
}
