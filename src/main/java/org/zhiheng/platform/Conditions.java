package org.zhiheng.platform;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed by: the conditions that were given and no others, so that an index serves each list. Conditions
 * are constants of the program; what somebody typed is only ever bound.
 */
public final class Conditions {

    private final StringBuilder given = new StringBuilder();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private @Nullable String words;
    private @Nullable RecordId organ;

    /** Of one organ; of all within the scope where it is null. */
    public Conditions of(@Nullable RecordId wanted) {
        organ = wanted;
        return this;
    }

    /** Those in which each of these words stands; all where nothing was typed. */
    public Conditions with(@Nullable String wanted) {
        words = wanted == null || wanted.isBlank() ? null : wanted;
        return this;
    }

    /**
     * Narrows where there is a value.
     *
     * @param condition names the value as {@code :name}
     */
    public Conditions where(String condition, String name, @Nullable Object value) {
        return binding(name, value).when(value != null, condition);
    }

    /** A further value that a condition names. */
    public Conditions binding(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Those in one of whose columns what was typed stands as it was typed; all where nothing was. */
    public Conditions containing(@Nullable String typed, String... columns) {
        return where(
                Arrays.stream(columns)
                        .map(column -> column + " like :typed")
                        .collect(Collectors.joining(" or ", "(", ")")),
                "typed",
                pattern(typed));
    }

    /** A pattern that finds what was typed anywhere, as it was typed; null where nothing was. */
    public static @Nullable String pattern(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : "%" + typed.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    public Conditions when(boolean wanted, String condition) {
        if (wanted) {
            given.append(" and ").append(condition);
        }
        return this;
    }

    /** Those that come after a place in a list whose latest day comes first. */
    public Conditions after(@Nullable Cursor place, String day) {
        return binding("afterId", place == null ? null : place.id())
                .where("(" + day + ", id) < (:afterOn, :afterId)", "afterOn", place == null ? null : place.on());
    }

    /** Those that come after a place in a list that goes by name. */
    public Conditions after(@Nullable String name, @Nullable UUID id) {
        return binding("afterId", id).where("(name, id) > (:afterName, :afterId)", "afterName", name);
    }

    String inSql() {
        return given.toString();
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    @Nullable
    String words() {
        return words;
    }

    @Nullable
    RecordId organ() {
        return organ;
    }
}
