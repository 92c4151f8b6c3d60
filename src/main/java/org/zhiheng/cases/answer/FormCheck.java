package org.zhiheng.cases.answer;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Ask;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** Holds what was filled in against what the form asks: nothing left out, nothing too long, no impossible date. */
public final class FormCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int MOST_ITEMS = 200;
    private static final long MOST_FEN = 100_000_000_000_00L;

    private FormCheck() {}

    /** 422 with every fault at once. */
    static void require(Record form) {
        require(form, "");
    }

    /** The same for a part; {@code prefix} leads to it, such as {@code past.}. */
    static void require(Record form, String prefix) {
        var faults = new ArrayList<FieldProblem>();
        check(form, prefix, faults);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    /** The dates in a form that lie after today though they tell of what happened. */
    public static List<FieldProblem> notYet(Record form, LocalDateTime now) {
        var faults = new ArrayList<FieldProblem>();
        checkPast(form, "", now, faults);
        return faults;
    }

    private static void check(Record record, String prefix, List<FieldProblem> faults) {
        for (var component : record.getClass().getRecordComponents()) {
            var ask = FormOutline.ask(component);
            var path = prefix + component.getName();
            var value = value(record, component);
            if (value == null || (value instanceof Collection<?> some && some.isEmpty())) {
                if (isNeeded(ask, record)) {
                    faults.add(new FieldProblem(path, "请填写“" + ask.value() + "”。"));
                }
            } else {
                checkValue(value, path, ask, faults);
            }
        }
    }

    /** Whether the question must be answered, seeing the other answers. */
    private static boolean isNeeded(Ask ask, Record record) {
        return !ask.optional() && holds(ask.when(), record) && holds(ask.needed(), record);
    }

    private static boolean holds(String condition, Record record) {
        var when = FormOutline.when(condition);
        return when == null
                || Arrays.stream(record.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(when.field()))
                        .anyMatch(component -> when.in().contains(key(value(record, component))));
    }

    private static String key(@Nullable Object value) {
        return switch (value) {
            case PenaltyKind kind -> kind.key();
            case Enum<?> constant -> constant.name();
            case null, default -> String.valueOf(value);
        };
    }

    private static void checkValue(Object value, String path, Ask ask, List<FieldProblem> faults) {
        switch (value) {
            case String text -> checkText(text, path, ask, faults);
            case PersonalText text -> checkText(text.plain(), path, ask, faults);
            case LocalDate day -> checkDay(day, path, ask, faults);
            case LocalDateTime moment -> checkDay(moment.toLocalDate(), path, ask, faults);
            case Long number -> {
                if (number < 0 || number > MOST_FEN) {
                    faults.add(new FieldProblem(path, "“" + ask.value() + "”须为不小于零、不超过一千亿元的数额。"));
                }
            }
            case Collection<?> items -> checkItems(items, path, ask, faults);
            case RecordId id -> {}
            case Record nested -> check(nested, path + ".", faults);
            default -> {}
        }
    }

    private static void checkItems(Collection<?> items, String path, Ask ask, List<FieldProblem> faults) {
        if (items.size() > MOST_ITEMS) {
            faults.add(new FieldProblem(path, "“" + ask.value() + "”最多 " + MOST_ITEMS + " 项。"));
            return;
        }
        var index = 0;
        for (var item : items) {
            if (item == null) {
                faults.add(
                        new FieldProblem(path + "[" + index + "]", "“" + ask.value() + "”第 " + (index + 1) + " 项是空的。"));
            } else {
                checkValue(item, path + "[" + index + "]", ask, faults);
            }
            index++;
        }
    }

    private static void checkText(String text, String path, Ask ask, List<FieldProblem> faults) {
        if (text.length() > ask.max()) {
            faults.add(
                    new FieldProblem(path, "“" + ask.value() + "”最多 " + ask.max() + " 个字，现有 " + text.length() + " 个。"));
        }
        if (text.chars()
                .anyMatch(
                        character -> character < ' ' && character != '\n' && character != '\r' && character != '\t')) {
            faults.add(new FieldProblem(path, "“" + ask.value() + "”含有不可见的控制字符，请删去。"));
        }
    }

    private static void checkDay(LocalDate day, String path, Ask ask, List<FieldProblem> faults) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            faults.add(new FieldProblem(path, "“" + ask.value() + "”的日期 " + day + " 不可能，请核对。"));
        }
    }

    private static void checkPast(Record record, String prefix, LocalDateTime now, List<FieldProblem> faults) {
        for (var component : record.getClass().getRecordComponents()) {
            var ask = FormOutline.ask(component);
            var value = value(record, component);
            var path = prefix + component.getName();
            if (value instanceof LocalDate day && !ask.future() && day.isAfter(now.toLocalDate())) {
                faults.add(
                        new FieldProblem(path, "“" + ask.value() + "”" + day + " 还没有到，今天是 " + now.toLocalDate() + "。"));
            } else if (value instanceof LocalDateTime moment && !ask.future() && moment.isAfter(now)) {
                faults.add(new FieldProblem(path, "“" + ask.value() + "”还没有到，请核对。"));
            } else if (value instanceof Record nested
                    && !(value instanceof PersonalText)
                    && !(value instanceof RecordId)) {
                checkPast(nested, path + ".", now, faults);
            }
        }
    }

    static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
