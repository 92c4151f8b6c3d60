package org.zhiheng.matters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
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
        @Nullable String when) {

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

    /** A penalty without a sum, in every case. */
    public static PenaltyRange of(PenaltyKind kind) {
        return new PenaltyRange(kind, null, null, null, null, null, null, Whom.ANYONE, false, null);
    }

    /** Whether the range says in yuan what may be imposed, so that a sum can be held against it. */
    public boolean isFixed() {
        return base == null && per == null && (minFen != null || maxFen != null);
    }

    public boolean isTooMuch(long amountFen) {
        return isFixed() && maxFen != null && amountFen > maxFen;
    }

    public boolean isTooLittle(long amountFen) {
        return isFixed() && minFen != null && amountFen < minFen;
    }

    /** 罚款 50,000 元以上 100,000 元以下（货值不足一万元）. */
    public String inWords() {
        return RangeWords.of(this);
    }
}
