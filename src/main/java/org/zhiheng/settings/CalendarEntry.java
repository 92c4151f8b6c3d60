package org.zhiheng.settings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.WorkingCalendar;

/**
 * The State Council's notice for one year (放假通知) as it is typed in.
 *
 * @param notice its number, such as 国办发明电〔2025〕7号
 * @param workingWeekends Saturdays and Sundays that are worked instead
 * @param reason why it takes the place of a notice known before
 */
record CalendarEntry(
        @Nullable Integer year,
        @Nullable String notice,
        @Nullable LocalDate issuedOn,
        @Nullable List<Holiday> holidays,
        @Nullable List<LocalDate> workingWeekends,
        @Nullable String reason) {

    /** Days off in a row, the first and the last included. */
    record Holiday(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    CalendarEntry {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Only of an entry that {@link CalendarRules} let pass. */
    WorkingCalendar.Year toYear() {
        var days = new HashMap<LocalDate, String>();
        for (var holiday : Objects.requireNonNull(holidays)) {
            var to = Objects.requireNonNull(holiday.to());
            Objects.requireNonNull(holiday.from())
                    .datesUntil(to.plusDays(1))
                    .forEach(day ->
                            days.put(day, Objects.requireNonNull(holiday.name()).strip()));
        }
        return new WorkingCalendar.Year(
                Objects.requireNonNull(year),
                Objects.requireNonNull(notice).strip(),
                Objects.requireNonNull(issuedOn),
                days,
                Set.copyOf(Objects.requireNonNull(workingWeekends)));
    }
}
