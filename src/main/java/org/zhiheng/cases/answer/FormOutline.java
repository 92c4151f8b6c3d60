package org.zhiheng.cases.answer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Ask;
import org.zhiheng.cases.form.Choice;
import org.zhiheng.cases.form.Party;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.PersonalText;

/** Describes the form of an act, so that a screen asks exactly what the act needs and repeats no rule of it. */
public final class FormOutline {

    private static final int LONG_TEXT = 400;

    private FormOutline() {}

    /** One card of questions. */
    public record Group(String title, List<Field> fields) {}

    /**
     * One question.
     *
     * @param type how it is asked: text, paragraph, date, moment, money, number, flag, choice, choices, officers, officer, matter, evidence, document, files, list, object or party
     * @param when shown only where another field has one of these values; null for always
     * @param needed required only where another field has one of these values; null for wherever it is shown
     */
    public record Field(
            String name,
            String label,
            @Nullable String hint,
            String type,
            boolean required,
            int max,
            List<Option> options,
            List<Field> fields,
            @Nullable When when,
            @Nullable When needed) {

        /** A question of several parts. */
        public static Field whole(String name, String label, List<Field> parts) {
            return new Field(name, label, null, "object", true, 0, List.of(), parts, null, null);
        }

        /** The same question, which must be answered where it is asked. */
        public Field mandatory() {
            return new Field(name, label, hint, type, true, max, options, fields, when, null);
        }

        public Field hint(String words) {
            return new Field(name, label, words, type, required, max, options, fields, when, needed);
        }

        /** The same question with the answers from which one chooses. */
        public Field choosing(List<Option> answers) {
            return new Field(name, label, hint, type, required, max, answers, fields, when, needed);
        }

        public Field with(List<Field> parts) {
            return new Field(name, label, hint, type, required, max, options, parts, when, needed);
        }
    }

    public record Option(String value, String label) {}

    public record When(String field, List<String> in) {}

    public static List<Group> of(Class<?> form) {
        var groups = new ArrayList<Group>();
        var title = "";
        var fields = new ArrayList<Field>();
        for (var component : form.getRecordComponents()) {
            var ask = ask(component);
            if (!ask.group().isEmpty()) {
                if (!fields.isEmpty()) {
                    groups.add(new Group(title, List.copyOf(fields)));
                    fields.clear();
                }
                title = ask.group();
            }
            fields.add(field(component, ask));
        }
        groups.add(new Group(title, List.copyOf(fields)));
        return groups;
    }

    static Ask ask(RecordComponent component) {
        var ask = component.getAnnotation(Ask.class);
        if (ask == null) {
            throw new IllegalStateException(component + " states no question");
        }
        return ask;
    }

    public static List<Field> fieldsOf(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> field(component, ask(component)))
                .toList();
    }

    private static Field field(RecordComponent component, Ask ask) {
        var type = type(component, ask);
        var element = element(component.getGenericType(), component.getType());
        return new Field(
                component.getName(),
                ask.value(),
                ask.hint().isEmpty() ? null : ask.hint(),
                type,
                !ask.optional() && component.getType() != boolean.class,
                ask.max(),
                element.isEnum() ? options(element) : List.of(),
                element.isRecord() && ask.pick() == Ask.Pick.NOTHING && !type.equals("text") && !isText(element)
                        ? fieldsOf(element)
                        : List.of(),
                when(ask.when()),
                when(ask.needed()));
    }

    private static String type(RecordComponent component, Ask ask) {
        if (ask.pick() != Ask.Pick.NOTHING) {
            return switch (ask.pick()) {
                case CASE_OFFICER -> "officer";
                case ACT -> "choice";
                case ACTS -> "choices";
                default -> Keys.of(ask.pick());
            };
        }
        var raw = component.getType();
        if (raw == LocalDate.class) {
            return "date";
        }
        if (raw == LocalDateTime.class) {
            return "moment";
        }
        if (raw == boolean.class) {
            return "flag";
        }
        if (raw == long.class || raw == Long.class) {
            return component.getName().endsWith("Fen") ? "money" : "number";
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return element(component.getGenericType(), raw).isEnum() ? "choices" : "list";
        }
        if (raw.isEnum()) {
            return "choice";
        }
        if (raw == Party.class) {
            return "party";
        }
        return raw.isRecord() && !isText(raw) ? "object" : ask.max() > LONG_TEXT ? "paragraph" : "text";
    }

    private static boolean isText(Class<?> type) {
        return type == PersonalText.class;
    }

    static Class<?> element(Type generic, Class<?> raw) {
        return generic instanceof ParameterizedType parameters
                        && parameters.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : raw;
    }

    private static List<Option> options(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant instanceof PenaltyKind kind
                        ? new Option(kind.key(), kind.label())
                        : new Option(((Enum<?>) constant).name(), ((Choice) constant).label()))
                .toList();
    }

    /** {@code "kind=fine|other"} as what it says; null for nothing. */
    static @Nullable When when(String condition) {
        if (condition.isEmpty()) {
            return null;
        }
        var parts = condition.split("=", 2);
        return new When(parts[0], List.of(parts[1].split("\\|")));
    }
}
