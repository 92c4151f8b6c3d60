package org.zhiheng.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the date by which something is to be done in a sentence: 2024年6月底前 is 2024-06-30. */
final class NamedDate {

    private static final Pattern TITLES = Pattern.compile("《[^》]*》|〔[^〕]*〕");
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)\\s*[年.\\-/]\\s*(\\d{1,2})\\s*[月.\\-/]\\s*(\\d{1,2})"
            + "(?!\\d)\\s*+日?+(?!\\s*(?:起|开始|以来|印发|发布|公布|施行|通过|下发))");
    private static final Pattern MONTH =
            Pattern.compile("(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(上旬|中旬|下旬|月?[底末]|份?内|份?(?:之前|以前|前))");
    private static final Pattern YEAR =
            Pattern.compile("(20\\d\\d)\\s*年度?\\s*(年?[底末]|内|上半年|下半年|第?[一二三四]季度|(?:之前|以前|前))");

    private static final Pattern ALWAYS = Pattern.compile("长期|长期坚持|持续|持续推进|持续开展|常态化|每年|每季度|即时");
    private static final int MOST_ALONE = 18;

    private NamedDate() {}

    /** The last day of the latest date named. */
    static @Nullable LocalDate latestIn(String text) {
        var bare = TITLES.matcher(text).replaceAll("");
        return Stream.of(
                        DAY.matcher(bare).results().map(NamedDate::day),
                        MONTH.matcher(bare).results().map(NamedDate::month),
                        YEAR.matcher(bare).results().map(NamedDate::year))
                .flatMap(dates -> dates)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a text says nothing but when: a cell of its own for the date. */
    static boolean isAllOf(String text) {
        return (text.length() <= MOST_ALONE && latestIn(text) != null)
                || ALWAYS.matcher(text).matches();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> month(MatchResult found) {
        if (number(found, 2) < 1 || number(found, 2) > 12) {
            return Optional.empty();
        }
        var month = YearMonth.of(number(found, 1), number(found, 2));
        return Optional.of(
                switch (found.group(3)) {
                    case "上旬" -> month.atDay(10);
                    case "中旬" -> month.atDay(20);
                    case "前", "之前", "以前", "份前", "份之前", "份以前" -> month.atDay(1).minusDays(1);
                    default -> month.atEndOfMonth();
                });
    }

    private static Optional<LocalDate> year(MatchResult found) {
        var year = number(found, 1);
        var end = found.group(2);
        if (end.endsWith("季度")) {
            var quarter = "一二三四".indexOf(end.charAt(end.length() - 3)) + 1;
            return Optional.of(YearMonth.of(year, quarter * 3).atEndOfMonth());
        }
        return Optional.of(
                switch (end) {
                    case "上半年" -> LocalDate.of(year, 6, 30);
                    case "前", "之前", "以前" -> LocalDate.of(year - 1, 12, 31);
                    default -> LocalDate.of(year, 12, 31);
                });
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
