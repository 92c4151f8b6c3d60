package org.zhiheng.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Period;
import org.zhiheng.law.PeriodUnit;
import org.zhiheng.law.Roll;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What is typed into the calculator of periods (期限计算器). */
record DeadlineQuestion(LocalDate start, Period period) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2200;

    /** 422 that names everything missing or wrong. */
    static DeadlineQuestion of(
            @Nullable String start, @Nullable String length, @Nullable String unit, @Nullable String roll) {
        var faults = new ArrayList<FieldProblem>();
        var day = read(
                faults, "start", start, DeadlineQuestion::day, "起算事件的日期（start）须为 2026-09-24 这样的日期，年份在 1949 至 2200 之间。");
        var counted =
                read(faults, "unit", unit, PeriodUnit::find, "单位（unit）须为 working-day（工作日）、day（日）、month（月）、year（年）之一。");
        var most = counted.map(DeadlineQuestion::longest).orElse(Integer.MAX_VALUE);
        var number = read(
                faults,
                "length",
                length,
                text -> whole(text, most),
                "期限长度（length）须为整数，不能为负数" + (counted.isEmpty() ? "。" : "，最多 " + most + "。"));
        var rolls = read(
                faults,
                "roll",
                roll == null && counted.equals(Optional.of(PeriodUnit.WORKING_DAY)) ? Roll.NONE.key() : roll,
                Roll::find,
                "末日遇假（roll）须为 none（不顺延）或 next-working-day（顺延至其后第一个工作日）。");
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return new DeadlineQuestion(
                day.orElseThrow(), new Period(number.orElseThrow(), counted.orElseThrow(), rolls.orElseThrow()));
    }

    private static <T> Optional<T> read(
            List<FieldProblem> faults,
            String field,
            @Nullable String text,
            Function<String, Optional<T>> reader,
            String sentence) {
        var value = text == null ? Optional.<T>empty() : reader.apply(text.strip());
        if (value.isEmpty()) {
            faults.add(new FieldProblem(field, (text == null || text.isBlank() ? "缺少 " + field + "：" : "") + sentence));
        }
        return value;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> whole(String text, int most) {
        return text.matches("[0-9]{1,9}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number <= most)
                : Optional.empty();
    }

    /** A hundred years, and as many working days as any notice could cover. */
    private static int longest(PeriodUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> 5_000;
            case DAY -> 36_525;
            case MONTH -> 1_200;
            case YEAR -> 100;
        };
    }
}
