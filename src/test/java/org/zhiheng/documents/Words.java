package org.zhiheng.documents;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.platform.PersonalText;

/** What a content record says, component by component, and the same record grown to sizes that nobody expects. */
final class Words {

    private static final Set<String> NOT_PRINTED = Set.of("word");
    private static final int MANY = 30;
    private static final int LONG = 300;

    private Words() {}

    /** Every word, name, number and day in it, without spaces. */
    static List<String> of(DocumentContent content) {
        return words(content)
                .map(Words::compact)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Texts of 300 characters, and lists of 30 items with the texts that they had. */
    static <T> T grown(T content) {
        return changed(content, text -> text.repeat(LONG / text.length() + 1).substring(0, LONG));
    }

    /** Without spaces and closing stops, as texts are compared. */
    static String compact(String text) {
        return text.replaceAll("[\\s\u3000]", "").replaceAll("[。；]+$", "");
    }

    private static Stream<String> words(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case PersonalText personal -> Stream.of(personal.plain());
            case LocalDate date -> Stream.of(InWords.date(date));
            case LocalDateTime moment -> Stream.of(InWords.moment(moment).replaceFirst(".*日", ""));
            case List<?> list -> list.stream().flatMap(Words::words);
            case Record entry ->
                components(entry)
                        .filter(component -> !NOT_PRINTED.contains(component.getName()))
                        .flatMap(component -> words(valueOf(component, entry)));
            default -> Stream.empty();
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> T changed(T value, UnaryOperator<String> texts) {
        return (T)
                switch (value) {
                    case String text -> texts.apply(text);
                    case PersonalText personal -> personal;
                    case List<?> list
                    when !list.isEmpty() ->
                        Collections.nCopies(MANY, list.getFirst()).stream()
                                .map(one -> changed(one, UnaryOperator.identity()))
                                .toList();
                    case Record entry -> remade(entry, texts);
                    default -> value;
                };
    }

    private static Object remade(Record entry, UnaryOperator<String> texts) {
        var type = entry.getClass();
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(components(entry)
                    .map(component -> valueOf(component, entry))
                    .map(value -> value == null ? null : changed(value, texts))
                    .toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Stream<RecordComponent> components(Record entry) {
        return Arrays.stream(entry.getClass().getRecordComponents());
    }

    private static @Nullable Object valueOf(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
