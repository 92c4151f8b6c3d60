package org.zhiheng.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of a period whose last day is no working day (T-05). */
public enum Roll {
    /** It ends that day all the same. */
    NONE,
    /** It ends on the first working day after it. */
    NEXT_WORKING_DAY;

    /** The name in addresses: "next-working-day". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Roll> find(String key) {
        return Arrays.stream(values()).filter(roll -> roll.key().equals(key)).findFirst();
    }
}
