package org.zhiheng.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What the notice for a year must hold, so that no period is counted by a slip of the pen. */
final class CalendarRules {

    private static final int LONGEST_HOLIDAY_DAYS = 16;
    private static final int LONGEST_NOTICE = 100;
    private static final int LONGEST_REASON = 500;

    /** 《全国年节及纪念日放假办法》: these are days off in every year. */
    private static final List<String> STATUTORY = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

    private static final List<MonthDay> FIXED =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final CalendarEntry entry;
    private final List<FieldProblem> faults = new ArrayList<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    private CalendarRules(CalendarEntry entry) {
        this.entry = entry;
    }

    /** 422 with all faults at once. */
    static void require(CalendarEntry entry) {
        var rules = new CalendarRules(entry);
        rules.head();
        if (entry.year() != null && entry.holidays() != null && rules.faults.isEmpty()) {
            rules.holidays(entry.year(), entry.holidays());
            rules.weekends(entry.year());
        }
        if (!rules.faults.isEmpty()) {
            throw Problem.invalid(rules.faults);
        }
    }

    private void head() {
        var year = entry.year();
        faultIf(year == null || year < 2000 || year > 2100, "year", "请填写年份（2000 至 2100）。");
        faultIf(isBlankOrLonger(entry.notice(), LONGEST_NOTICE), "notice", "请填写放假通知的文号，例如 国办发明电〔2025〕7号。");
        faultIf(entry.issuedOn() == null, "issuedOn", "请填写放假通知的日期，格式为 2025-11-04。");
        faultIf(entry.holidays() == null || entry.holidays().isEmpty(), "holidays", "请填写放假的起止日期和名称。");
        faultIf(entry.workingWeekends() == null, "workingWeekends", "请填写调休上班的周末；没有的话写空表。");
        faultIf(
                entry.reason() != null && entry.reason().length() > LONGEST_REASON,
                "reason",
                "理由不超过 " + LONGEST_REASON + " 个字。");
    }

    private void holidays(int year, List<CalendarEntry.Holiday> holidays) {
        for (var index = 0; index < holidays.size(); index++) {
            holiday(year, "holidays[" + index + "]", holidays.get(index));
        }
        if (faults.isEmpty()) {
            STATUTORY.stream()
                    .filter(name -> names.stream().noneMatch(given -> given.contains(name)))
                    .forEach(name -> fault("holidays", "没有“" + name + "”的放假日期，法定节假日须全部列出。"));
            FIXED.stream()
                    .map(day -> day.atYear(year))
                    .filter(day -> !off.contains(day))
                    .forEach(day -> fault("holidays", day + " 是法定节假日，须列在放假日期里。"));
        }
    }

    private void holiday(int year, String field, CalendarEntry.@Nullable Holiday holiday) {
        if (holiday == null || isBlankOrLonger(holiday.name(), 30) || holiday.from() == null || holiday.to() == null) {
            fault(field, "每个假期须有名称（name）、第一天（from）和最后一天（to）。");
            return;
        }
        var from = holiday.from();
        var to = holiday.to();
        if (from.getYear() != year || to.getYear() != year) {
            fault(field, holiday.name() + "须在 " + year + " 年之内；跨年的部分请录入那一年的安排。");
        } else if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_HOLIDAY_DAYS - 1))) {
            fault(field, holiday.name() + "的最后一天须不早于第一天，并且不超过 " + LONGEST_HOLIDAY_DAYS + " 天。");
        } else if (!from.datesUntil(to.plusDays(1)).allMatch(off::add)) {
            fault(field, holiday.name() + "与另一个假期的日期重叠。");
        } else {
            names.add(holiday.name());
        }
    }

    private void weekends(int year) {
        var seen = new HashSet<LocalDate>();
        for (var day : entry.workingWeekends() == null ? List.<LocalDate>of() : entry.workingWeekends()) {
            if (day == null || day.getYear() != year || !isWeekend(day)) {
                fault("workingWeekends", day + " 不是 " + year + " 年的周六或周日，不能列为调休上班。");
            } else if (off.contains(day)) {
                fault("workingWeekends", day + " 同时列为放假和上班，请核对通知。");
            } else if (!seen.add(day)) {
                fault("workingWeekends", day + " 重复。");
            }
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isBlankOrLonger(@Nullable String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    private void faultIf(boolean wrong, String field, String sentence) {
        if (wrong) {
            fault(field, sentence);
        }
    }

    private void fault(String field, String sentence) {
        faults.add(new FieldProblem(field, sentence));
    }
}
