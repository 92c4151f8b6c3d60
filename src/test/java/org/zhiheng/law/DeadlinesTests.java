package org.zhiheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("期间的计算")
class DeadlinesTests {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    private static final Deadlines DEADLINES = new Deadlines(CALENDAR);

    private static Due due(String start, int length, PeriodUnit unit, Roll roll) {
        return DEADLINES.dueOn(LocalDate.parse(start), new Period(length, unit, roll));
    }

    @ParameterizedTest
    @DisplayName("T-10：工作日的起算日不计，放假日不计，调休上班的周末计")
    @CsvSource({
        "2026-09-24, 3, 2026-09-30",
        "2026-09-24, 7, 2026-10-12",
        "2026-02-13, 3, 2026-02-25",
        "2025-01-24, 7, 2025-02-10",
        "2025-09-26, 20, 2025-10-30",
        "2024-02-08, 5, 2024-02-21",
        "2023-09-28, 7, 2023-10-13",
        "2026-04-30, 10, 2026-05-18",
        "2026-03-02, 0, 2026-03-02"
    })
    void working_days(String start, int length, String expected) {
        assertThat(due(start, length, PeriodUnit.WORKING_DAY, Roll.NONE).day()).hasValue(LocalDate.parse(expected));
    }

    @ParameterizedTest
    @DisplayName("T-10：每年工作日数")
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void working_days_of_a_year(int year, int expected) {
        assertThat(DEADLINES.workingDaysBetween(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("T-11：自然日、月和年，没有对应日的取月末，当事人的期限遇假顺延")
    @CsvSource({
        "2026-01-15, 15, DAY, NONE, 2026-01-30",
        "2026-01-15, 60, DAY, NEXT_WORKING_DAY, 2026-03-16",
        "2026-01-15, 6, MONTH, NEXT_WORKING_DAY, 2026-07-15",
        "2026-01-15, 9, MONTH, NONE, 2026-10-15",
        "2025-08-31, 6, MONTH, NONE, 2026-02-28",
        "2024-02-29, 1, YEAR, NONE, 2025-02-28",
        "2026-03-03, 90, DAY, NONE, 2026-06-01",
        "2026-09-16, 15, DAY, NONE, 2026-10-01",
        "2026-09-16, 15, DAY, NEXT_WORKING_DAY, 2026-10-08",
        "2026-04-24, 15, DAY, NEXT_WORKING_DAY, 2026-05-09"
    })
    void natural_days_months_and_years(String start, int length, PeriodUnit unit, Roll roll, String expected) {
        assertThat(due(start, length, unit, roll).day()).hasValue(LocalDate.parse(expected));
    }

    @Test
    @DisplayName("说得出为什么：起算、长度、放假、顺延")
    void says_why() {
        assertThat(due("2026-09-24", 7, PeriodUnit.WORKING_DAY, Roll.NONE).because())
                .isEqualTo("2026-09-24 次日起算第 7 个工作日（中秋节、国庆节放假除外）");
        assertThat(due("2026-09-16", 15, PeriodUnit.DAY, Roll.NEXT_WORKING_DAY).because())
                .isEqualTo("2026-09-16 次日起算 15 日，末日 2026-10-01 为国庆节，顺延至 2026-10-08");
    }

    @Test
    @DisplayName("T-07：跨到没有放假安排的年份，等安排，不猜")
    void waits_for_a_year_that_is_not_announced() {
        var waiting = due("2026-12-30", 7, PeriodUnit.WORKING_DAY, Roll.NONE);

        assertThat(waiting).isInstanceOf(Due.WaitsForCalendar.class);
        assertThat(waiting.because()).contains("待 2027 年放假安排");
    }

    @Test
    @DisplayName("安排公布以后，同一期限算得出来")
    void is_computed_when_the_calendar_arrives() {
        var announced = new WorkingCalendar.Year(
                2027,
                "国办发明电〔2026〕虚1号",
                LocalDate.parse("2026-11-20"),
                Map.of(LocalDate.parse("2027-01-01"), "元旦"),
                java.util.Set.of());
        var later = new Deadlines(CALENDAR.with(announced));

        var found = later.dueOn(LocalDate.parse("2026-12-30"), new Period(2, PeriodUnit.WORKING_DAY, Roll.NONE));

        assertThat(found.day()).hasValue(LocalDate.parse("2027-01-04"));
    }

    @ParameterizedTest
    @DisplayName("放假安排与独立的历法库逐日一致")
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void agrees_with_an_independent_calendar(int year) {
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            var weekday = SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                    .getWeek()
                    .getIndex();
            var working = holiday != null ? holiday.isWork() : weekday >= 1 && weekday <= 5;

            assertThat(CALENDAR.isWorkingDay(day)).as(day.toString()).isEqualTo(working);
        }
    }
}
