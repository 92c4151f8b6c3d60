package org.zhiheng.matters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;

/**
 * How far a basis allows one kind of penalty (处罚种类和幅度).
 *
 * @param minFen the least sum in fen; null where none is stated
 * @param maxFen the largest sum in fen; null where it is reckoned from a base
 * @param base what a share is reckoned from, such as 货值金额; null for a fixed range
 * @param minPercent the least share of the base in percent
 * @param maxPercent the largest share of the base in percent
 * @param per for each of what the sum counts, such as 每辆; null for the whole
 * @param whom whom it may be imposed on
 * @param optional whether the organ may leave it out (可以)
 * @param when the circumstances, in words; null for all
 * @param from the first day on which the law allows it so; null where it does from the beginning of its basis
 * @param until the last such day; null while it does
 */
public record PenaltyRange(
        PenaltyKind kind,
        @Nullable Long minFen,
        @Nullable Long maxFen,
        @Nullable String base,
        @Nullable Integer minPercent,
        @Nullable Integer maxPercent,
        @Nullable String per,
        Whom whom,
        boolean optional,
        @Nullable String when,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** A range that holds as long as its basis does. */
    public PenaltyRange(
            PenaltyKind kind,
            @Nullable Long minFen,
            @Nullable Long maxFen,
            @Nullable String base,
            @Nullable Integer minPercent,
            @Nullable Integer maxPercent,
            @Nullable String per,
            Whom whom,
            boolean optional,
            @Nullable String when) {
        this(kind, minFen, maxFen, base, minPercent, maxPercent, per, whom, optional, when, null, null);
    }

    /** Whom a range is meant for. */
    public enum Whom {
        ANYONE("当事人"),
        UNIT("单位"),
        INDIVIDUAL("个人"),
        RESPONSIBLE("直接责任人员");

        private final String label;

        Whom(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Whom of(String key) {
            return Arrays.stream(values())
                    .filter(whom -> whom.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("whom", "没有“" + key + "”这种处罚对象。"));
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether the two are for the same persons and circumstances and are reckoned in the same way. */
    boolean isLike(PenaltyRange other) {
        return kind == other.kind
                && whom == other.whom
                && Objects.equals(when, other.when)
                && Objects.equals(base, other.base)
                && Objects.equals(per, other.per);
    }

    /** Whether this begins no higher and reaches no further than a like one. */
    boolean isNoHeavierThan(PenaltyRange other) {
        return (optional || !other.optional)
                && beginsNoHigher(minFen, other.minFen)
                && beginsNoHigher(minPercent, other.minPercent)
                && reachesNoFurther(maxFen, other.maxFen)
                && reachesNoFurther(maxPercent, other.maxPercent);
    }

    private static boolean beginsNoHigher(@Nullable Number mine, @Nullable Number theirs) {
        return mine == null || (theirs != null && mine.longValue() <= theirs.longValue());
    }

    private static boolean reachesNoFurther(@Nullable Number mine, @Nullable Number theirs) {
        return theirs == null || (mine != null && mine.longValue() <= theirs.longValue());
    }

    /** A penalty without a sum, in every case. */
    public static PenaltyRange of(PenaltyKind kind) {
        return new PenaltyRange(kind, null, null, null, null, null, null, Whom.ANYONE, false, null);
    }

    /**
     * What the range comes to once it is known what it is reckoned from.
     *
     * @param least in 分; null where there is none
     * @param most in 分; null where there is none
     */
    public record Span(@Nullable BigDecimal least, @Nullable BigDecimal most) {

        public boolean isTooLittle(long amountFen) {
            return least != null && BigDecimal.valueOf(amountFen).compareTo(least) < 0;
        }

        /** Whether there is more than one sum in it. */
        public boolean leavesChoice() {
            return least == null || most == null || least.compareTo(most) < 0;
        }

        public boolean isTooMuch(long amountFen) {
            return most != null && BigDecimal.valueOf(amountFen).compareTo(most) > 0;
        }
    }

    /**
     * The range in money; empty while the sum or the number that it is reckoned from is not known.
     *
     * @param baseFen the base in 分
     * @param pieces how many vehicles, times or whatever the range counts
     */
    public Optional<Span> reckoned(@Nullable Long baseFen, @Nullable Long pieces) {
        if (base != null) {
            return Optional.ofNullable(baseFen)
                    .map(known -> new Span(share(known, minPercent), share(known, maxPercent)));
        }
        if (per != null) {
            return Optional.ofNullable(pieces).map(known -> new Span(times(known, minFen), times(known, maxFen)));
        }
        return Optional.of(new Span(times(1, minFen), times(1, maxFen)));
    }

    private static @Nullable BigDecimal share(long baseFen, @Nullable Integer percent) {
        return percent == null ? null : BigDecimal.valueOf(baseFen).multiply(BigDecimal.valueOf(percent, 2));
    }

    private static @Nullable BigDecimal times(long pieces, @Nullable Long fen) {
        return fen == null ? null : BigDecimal.valueOf(pieces).multiply(BigDecimal.valueOf(fen));
    }

    /** 罚款 50,000 元以上 100,000 元以下（货值不足一万元）. */
    public String inWords() {
        return RangeWords.of(this);
    }
}
