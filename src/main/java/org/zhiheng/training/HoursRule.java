package org.zhiheng.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Parameters;

/**
 * How many hours are asked of one who serves since a day, in the year of another day (XD-01): thirty and thirty, by month of
 * service for who joined within the year; nothing is carried over from the year before.
 *
 * @param months of the year in which the person serves, the month of joining included
 */
record HoursRule(LocalDate on, int months) {

    private static final int MONTHS = 12;

    /** Whose joining is not on record served the whole year. */
    static HoursRule of(@Nullable LocalDate since, LocalDate on) {
        return since == null || since.getYear() != on.getYear() || number("training.joiner-by-month", on) != 1
                ? new HoursRule(on, MONTHS)
                : new HoursRule(on, MONTHS + 1 - since.getMonthValue());
    }

    /** What is asked until the end of the year. */
    BigDecimal needed(Category category) {
        return switch (category) {
            case PUBLIC_LAW -> byMonth(number("training.public-law-hours", on), months);
            case TRADE -> byMonth(number("training.trade-hours", on), months);
            case POLITICAL -> byMonth(number("training.political-hours", on), months);
        };
    }

    /** What should have been reached by the end of the last quarter that is over (季度预警). */
    BigDecimal dueByQuarter(Category category) {
        var over = (on.getMonthValue() - 1) / 3 * 3;
        var served = Math.max(0, over - (MONTHS - months));
        return needed(category)
                .multiply(BigDecimal.valueOf(served))
                .divide(BigDecimal.valueOf(months), 1, RoundingMode.HALF_UP);
    }

    /** The first day of the year that counts for the person. */
    LocalDate from() {
        return LocalDate.of(on.getYear(), MONTHS + 1 - months, 1);
    }

    private static BigDecimal byMonth(long whole, int months) {
        return BigDecimal.valueOf(whole * months).divide(BigDecimal.valueOf(MONTHS), 1, RoundingMode.HALF_UP);
    }

    private static long number(String key, LocalDate on) {
        return Parameters.standard().number(key, on);
    }
}
