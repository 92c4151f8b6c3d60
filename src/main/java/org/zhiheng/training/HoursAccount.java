package org.zhiheng.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhiheng.training.CreditStore.Credit;
import org.zhiheng.training.RequiredCourseStore.Required;

/**
 * The hours of one person in one year (学时账户), as of a day; computed from what was confirmed, never entered.
 *
 * @param credits of that year, those booked included
 * @param requiredMissing required courses the person has not taken yet
 */
record HoursAccount(Roster.Member member, HoursRule rule, List<Credit> credits, List<Required> requiredMissing) {

    private static final int FIRST_FORECAST_DAY = 31;
    private static final List<Category> COUNTED = List.of(Category.PUBLIC_LAW, Category.TRADE);

    HoursAccount {
        credits = List.copyOf(credits);
        requiredMissing = List.copyOf(requiredMissing);
    }

    LocalDate on() {
        return rule.on();
    }

    BigDecimal got(Category category) {
        return sum(category, credit -> !credit.booked() && !credit.on().isAfter(on()));
    }

    /** Of sessions for which the person is entered. */
    BigDecimal booked(Category category) {
        return sum(category, credit -> credit.booked() && !credit.on().isBefore(on()));
    }

    BigDecimal missing(Category category) {
        return rule.needed(category).subtract(got(category)).max(BigDecimal.ZERO);
    }

    /** Both accounts of the sixty are full; political study counts in neither. */
    boolean isReached() {
        return COUNTED.stream().allMatch(category -> missing(category).signum() == 0);
    }

    boolean isPoliticalReached() {
        return missing(Category.POLITICAL).signum() == 0;
    }

    /** Behind what the quarters that are over ask for. */
    boolean isWarned() {
        return COUNTED.stream().anyMatch(category -> got(category).compareTo(rule.dueByQuarter(category)) < 0);
    }

    /** How much of the sixty is reached, in per cent; more of one account does not make up for the other. */
    BigDecimal progress() {
        var needed = COUNTED.stream().map(rule::needed).reduce(BigDecimal.ZERO, BigDecimal::add);
        var reached = COUNTED.stream()
                .map(category -> got(category).min(rule.needed(category)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return needed.signum() == 0
                ? BigDecimal.valueOf(100)
                : reached.movePointRight(2).divide(needed, 1, RoundingMode.HALF_UP);
    }

    /** Why the sum will be missed at the present pace; empty where it will not be, or it is too early to say. */
    List<String> forecast() {
        var reasons = new ArrayList<String>();
        var elapsed = ChronoUnit.DAYS.between(rule.from(), on()) + 1;
        if (elapsed < FIRST_FORECAST_DAY) {
            return reasons;
        }
        var whole = ChronoUnit.DAYS.between(rule.from(), LocalDate.of(on().getYear(), 12, 31)) + 1;
        for (var category : COUNTED) {
            var expected = expected(category, elapsed, whole);
            var lacking = rule.needed(category).subtract(expected);
            if (lacking.signum() > 0) {
                reasons.add(category.label() + "至今 " + plain(got(category)) + " 学时，按现在的进度到年底约 " + plain(expected)
                        + " 学时" + (booked(category).signum() > 0 ? "（含已报名 " + plain(booked(category)) + "）" : "")
                        + "，差 " + plain(lacking) + " 学时");
            }
        }
        return reasons;
    }

    private BigDecimal expected(Category category, long elapsed, long whole) {
        var pace = got(category)
                .multiply(BigDecimal.valueOf(whole))
                .divide(BigDecimal.valueOf(elapsed), 1, RoundingMode.HALF_UP);
        return pace.max(got(category).add(booked(category)));
    }

    private BigDecimal sum(Category category, Predicate<Credit> which) {
        return credits.stream()
                .filter(credit -> credit.category() == category)
                .filter(which)
                .map(Credit::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }
}
