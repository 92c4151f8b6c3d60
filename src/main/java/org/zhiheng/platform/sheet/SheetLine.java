package org.zhiheng.platform.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.sheet.ImportReport.LineProblem;

/** One line of an uploaded spreadsheet; whatever cannot be read is noted as a problem of this line. */
public final class SheetLine {

    private final int number;
    private final Map<String, String> cells;
    private final List<LineProblem> problems;

    SheetLine(int number, Map<String, String> cells, List<LineProblem> problems) {
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    public int number() {
        return number;
    }

    /** The text of a cell, without blanks at its ends; empty where nothing stands. */
    public String text(SheetColumn column) {
        return cells.getOrDefault(column.heading(), "");
    }

    public @Nullable String textOrNull(SheetColumn column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The words of a cell, separated by 、 ， ； or line breaks. */
    public Set<String> words(SheetColumn column) {
        return Arrays.stream(text(column).split("[、，,；;\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public @Nullable LocalDate date(SheetColumn column) {
        var text = text(column).replaceAll("[年月/.]", "-").replace("日", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            var parts = text.split("-", -1);
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            problem(column, "“" + text(column) + "”不是日期，请写成 2026-08-15 的样子。");
            return null;
        }
    }

    public boolean yes(SheetColumn column) {
        return switch (text(column)) {
            case "是", "有", "√", "1" -> true;
            case "", "否", "无", "0" -> false;
            default -> {
                problem(column, "“" + text(column) + "”请改为 是 或者 否。");
                yield false;
            }
        };
    }

    /** Money typed in yuan (元), in fen. */
    public @Nullable Long fen(SheetColumn column) {
        var text = text(column).replace(",", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text).movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            problem(column, "“" + text(column) + "”不是金额，请写以元为单位的数字，最多两位小数。");
            return null;
        }
    }

    /** One of a closed set, by its Chinese label. */
    public <T> @Nullable T one(SheetColumn column, List<T> choices, Function<T, String> label) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        for (var choice : choices) {
            if (label.apply(choice).equals(text)) {
                return choice;
            }
        }
        problem(
                column,
                "“" + text + "”不在可选范围内，可填：" + choices.stream().map(label).collect(Collectors.joining("、")) + "。");
        return null;
    }

    /** Notes a problem of this line. */
    public void problem(SheetColumn column, String message) {
        problems.add(new LineProblem(number, column.heading(), message));
    }

    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.line() == number);
    }
}
