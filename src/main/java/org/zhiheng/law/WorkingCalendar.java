package org.zhiheng.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are working days (工作日): Monday to Friday without the holidays, and the weekends worked instead, as the
 * State Council's notice for each year says (T-07). A year without a notice is not known.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar STANDARD = new WorkingCalendar(
            LawFiles.in("calendars").stream().map(WorkingCalendar::read).toList());

    /**
     * The notice for one year.
     *
     * @param number number of the notice (国办发明电)
     * @param holidays name of the holiday by day off
     * @param workingWeekends Saturdays and Sundays that are worked
     */
    public record Year(
            int year,
            String number,
            LocalDate issuedOn,
            Map<LocalDate, String> holidays,
            Set<LocalDate> workingWeekends) {

        public Year {
            holidays = Map.copyOf(holidays);
            workingWeekends = Set.copyOf(workingWeekends);
        }
    }

    private final Map<Integer, Year> years = new HashMap<>();

    WorkingCalendar(List<Year> known) {
        known.forEach(year -> years.put(year.year(), year));
    }

    /** The calendar that comes with the product. */
    public static WorkingCalendar standard() {
        return STANDARD;
    }

    /** The same calendar with one year more, or another notice for a year. */
    public WorkingCalendar with(Year year) {
        var extended = new HashMap<>(years);
        extended.put(year.year(), year);
        return new WorkingCalendar(List.copyOf(extended.values()));
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public List<Year> years() {
        return years.values().stream()
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .toList();
    }

    /**
     * Whether {@code day} is a working day.
     *
     * @throws UnknownYear where the notice for its year is not loaded
     */
    public boolean isWorkingDay(LocalDate day) {
        var year = year(day);
        if (year.holidays().containsKey(day)) {
            return false;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend || year.workingWeekends().contains(day);
    }

    /** The holiday that {@code day} belongs to; empty for a plain weekend or a working day. */
    public Optional<String> holidayOn(LocalDate day) {
        return Optional.ofNullable(year(day).holidays().get(day));
    }

    private Year year(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) {
            throw new UnknownYear(day.getYear());
        }
        return year;
    }

    /** The State Council has not announced, or nobody has loaded, the working days of a year. */
    public static final class UnknownYear extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int year;

        UnknownYear(int year) {
            super("待 " + year + " 年放假安排");
            this.year = year;
        }

        public int year() {
            return year;
        }
    }

    private static Year read(LawFile file) {
        var holidays = new HashMap<LocalDate, String>();
        for (var holiday : file.list("holidays")) {
            holiday.date("from")
                    .datesUntil(holiday.date("to").plusDays(1))
                    .forEach(day -> holidays.put(day, holiday.text("name")));
        }
        var weekends = new HashSet<LocalDate>();
        file.texts("working-weekends").forEach(day -> weekends.add(LocalDate.parse(day)));
        return new Year(file.number("year"), file.text("notice"), file.date("issued"), holidays, weekends);
    }
}
