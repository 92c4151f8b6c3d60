package org.zhiheng.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Deadlines;
import org.zhiheng.law.WorkingCalendar;
import org.zhiheng.platform.RecordId;

/** One year of the working calendar as a page shows it; {@code loadedAt} is null where it came with the product. */
record CalendarView(
        int year,
        String notice,
        LocalDate issuedOn,
        List<Holiday> holidays,
        List<LocalDate> workingWeekends,
        int workingDays,
        @Nullable Instant loadedAt,
        @Nullable RecordId loadedBy,
        @Nullable String reason) {

    record Holiday(String name, LocalDate from, LocalDate to) {}

    static CalendarView of(WorkingCalendar.Year year, @Nullable LoadedYear loaded, Deadlines deadlines) {
        var first = LocalDate.of(year.year(), 1, 1);
        return new CalendarView(
                year.year(),
                year.number(),
                year.issuedOn(),
                holidays(year),
                year.workingWeekends().stream().sorted().toList(),
                deadlines.workingDaysBetween(
                        first.minusDays(1), first.plusYears(1).minusDays(1)),
                loaded == null ? null : loaded.loadedAt(),
                loaded == null ? null : loaded.account(),
                loaded == null ? null : loaded.reason());
    }

    private static List<Holiday> holidays(WorkingCalendar.Year year) {
        var rows = new ArrayList<Holiday>();
        new TreeMap<>(year.holidays()).forEach((day, name) -> {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null
                    && last.name().equals(name)
                    && last.to().plusDays(1).equals(day)) {
                rows.removeLast();
                rows.add(new Holiday(name, last.from(), day));
            } else {
                rows.add(new Holiday(name, day, day));
            }
        });
        return rows;
    }
}
