package org.zhiheng.platform;

import java.util.HashMap;
import java.util.Map;
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
        if (value != null) {
            values.put(name, value);
        }
        return when(value != null, condition);
    }

    public Conditions when(boolean wanted, String condition) {
        if (wanted) {
            given.append(" and ").append(condition);
        }
        return this;
    }

    /** Those that come after a place in a list whose latest day comes first. */
    public Conditions after(@Nullable Cursor place, String day) {
        if (place != null) {
            values.put("afterId", place.id());
        }
        return where("(" + day + ", id) < (:afterOn, :afterId)", "afterOn", place == null ? null : place.on());
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
