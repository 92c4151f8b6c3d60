package org.zhiheng.matters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Amounts;
import org.zhiheng.matters.PenaltyRange.Whom;

/** A range as people write it, and back: 可以处罚款 对单位 货值金额 10 倍以上 20 倍以下（情节严重）. */
final class RangeWords {

    private static final String MAY = "可以处";
    private static final Pattern WORDS = Pattern.compile(
            "(?<may>可以处)?(?<kind>%s)(?: 对(?<whom>单位|个人|直接责任人员))?(?: (?<per>每[^\\d ]+))?(?: (?<base>[^\\d （]+))?"
                            .formatted(Arrays.stream(PenaltyKind.values())
                                    .map(PenaltyKind::label)
                                    .collect(Collectors.joining("|")))
                    + "(?: (?<exact>[\\d,.]+) ?(?<exactUnit>元|倍|%))?"
                    + "(?: (?<min>[\\d,.]+) ?(?<minUnit>元|倍|%)以上)?(?: (?<max>[\\d,.]+) ?(?<maxUnit>元|倍|%)以下)?"
                    + "(?:（(?<when>.+)）)?(?: 自 (?<from>\\d{4}-\\d\\d-\\d\\d) 起)?(?: 至 (?<until>\\d{4}-\\d\\d-\\d\\d) 止)?");

    private RangeWords() {}

    static String of(PenaltyRange range) {
        return (range.optional() ? MAY : "")
                + range.kind().label()
                + (range.whom() == Whom.ANYONE ? "" : " 对" + range.whom().label())
                + (range.per() == null ? "" : " " + range.per())
                + (range.base() == null ? "" : " " + range.base())
                + (range.base() == null ? sums(range) : shares(range))
                + (range.when() == null ? "" : "（" + range.when() + "）")
                + (range.from() == null ? "" : " 自 " + range.from() + " 起")
                + (range.until() == null ? "" : " 至 " + range.until() + " 止");
    }

    private static String sums(PenaltyRange range) {
        return between(range.minFen(), range.maxFen(), Amounts::yuan);
    }

    private static String shares(PenaltyRange range) {
        var times = isTimes(range.minPercent()) && isTimes(range.maxPercent());
        return between(range.minPercent(), range.maxPercent(), percent -> times ? percent / 100 + " 倍" : percent + "%");
    }

    private static boolean isTimes(@Nullable Integer percent) {
        return percent == null || percent % 100 == 0;
    }

    private static <T> String between(@Nullable T min, @Nullable T max, java.util.function.Function<T, String> words) {
        if (min != null && min.equals(max)) {
            return " " + words.apply(min);
        }
        return (min == null ? "" : " " + words.apply(min) + "以上") + (max == null ? "" : " " + words.apply(max) + "以下");
    }

    /** The range that the words mean; empty where they cannot be read. */
    static Optional<PenaltyRange> read(String words) {
        var parts = WORDS.matcher(words.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PenaltyRange(
                    kind(parts.group("kind")),
                    fen(parts, "min"),
                    fen(parts, "max"),
                    parts.group("base"),
                    percent(parts, "min"),
                    percent(parts, "max"),
                    parts.group("per"),
                    whom(parts.group("whom")),
                    parts.group("may") != null,
                    parts.group("when"),
                    day(parts.group("from")),
                    day(parts.group("until"))));
        } catch (ArithmeticException | NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static PenaltyKind kind(String label) {
        return Arrays.stream(PenaltyKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Whom whom(@Nullable String label) {
        return Arrays.stream(Whom.values())
                .filter(whom -> whom.label().equals(label))
                .findFirst()
                .orElse(Whom.ANYONE);
    }

    private static @Nullable Long fen(Matcher parts, String end) {
        var figure = figure(parts, end);
        return figure == null || !"元".equals(unit(parts, end))
                ? null
                : Long.valueOf(figure.movePointRight(2).longValueExact());
    }

    private static @Nullable Integer percent(Matcher parts, String end) {
        var figure = figure(parts, end);
        if (figure == null || "元".equals(unit(parts, end))) {
            return null;
        }
        return figure.movePointRight("倍".equals(unit(parts, end)) ? 2 : 0).intValueExact();
    }

    private static @Nullable BigDecimal figure(Matcher parts, String end) {
        var exact = parts.group("exact");
        var text = exact == null ? parts.group(end) : exact;
        return text == null ? null : new BigDecimal(text.replace(",", ""));
    }

    private static @Nullable String unit(Matcher parts, String end) {
        return parts.group("exact") == null ? parts.group(end + "Unit") : parts.group("exactUnit");
    }
}
