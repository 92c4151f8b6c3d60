package org.zhiheng.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;

/**
 * Counts periods (期间的计算): the day on which one begins is not counted, working days are those of the calendar,
 * months and years end on the corresponding day or the last of the month, and a party's period that ends on a day off
 * ends on the next working day (《民事诉讼法》第八十五条, T-01 to T-07).
 */
public final class Deadlines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final WorkingCalendar calendar;

    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** When a period that begins with what happened on {@code start} ends. */
    public Due dueOn(LocalDate start, Period period) {
        try {
            return switch (period.unit()) {
                case WORKING_DAY -> inWorkingDays(start, period.length());
                case DAY -> rolled(start.plusDays(period.length()), counted(start, period), period.roll());
                case MONTH -> rolled(start.plusMonths(period.length()), counted(start, period), period.roll());
                case YEAR -> rolled(start.plusYears(period.length()), counted(start, period), period.roll());
            };
        } catch (WorkingCalendar.UnknownYear unknown) {
            return new Due.WaitsForCalendar(unknown.year(), counted(start, period) + "，待 " + unknown.year() + " 年放假安排");
        }
    }

    /** Working days after {@code from} up to and including {@code to}; none where {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private Due inWorkingDays(LocalDate start, int length) {
        var skipped = new LinkedHashSet<String>();
        var day = start;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted++;
            } else {
                calendar.holidayOn(day).ifPresent(skipped::add);
            }
        }
        var off = skipped.isEmpty() ? "" : "（" + String.join("、", skipped) + "放假除外）";
        return new Due.On(day, DAY.format(start) + " 次日起算第 " + length + " 个工作日" + off);
    }

    private Due rolled(LocalDate end, String because, Roll roll) {
        if (roll == Roll.NONE) {
            return new Due.On(end, because);
        }
        var day = end;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        if (day.equals(end)) {
            return new Due.On(end, because);
        }
        var off = calendar.holidayOn(end).orElse("休息日");
        return new Due.On(day, because + "，末日 " + DAY.format(end) + " 为" + off + "，顺延至 " + DAY.format(day));
    }

    private static String counted(LocalDate start, Period period) {
        return DAY.format(start) + " 次日起算 " + period.words();
    }
}
