package org.zhiheng.checker;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working days of 2026, typed in by hand from the notice of the State Council. */
final class WorkingDays {

    private static final Set<LocalDate> OFF = Stream.of(
                    "01-01/3", "02-15/9", "04-04/3", "05-01/5", "06-19/3", "09-25/3", "10-01/7")
            .flatMap(span -> {
                var first = LocalDate.parse("2026-" + span.substring(0, 5));
                return first.datesUntil(first.plusDays(Integer.parseInt(span.substring(6))));
            })
            .collect(Collectors.toSet());
    private static final Set<LocalDate> WORKED = Stream.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")
            .map(day -> LocalDate.parse("2026-" + day))
            .collect(Collectors.toSet());

    private WorkingDays() {}

    static boolean isWorked(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(day) || (!weekend && !OFF.contains(day));
    }

    static boolean isHoliday(LocalDate day) {
        return OFF.contains(day);
    }

    /** The last of {@code count} working days after {@code start}. */
    static LocalDate after(LocalDate start, int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }
}
