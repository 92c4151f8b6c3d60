package org.zhiheng.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of constants in addresses, in answers and in the database: {@code open-case}. */
public final class Keys {

    private Keys() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that somebody names; empty where there is none. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(key))
                .findFirst();
    }

    /** The constant that was kept under a key of ours. */
    public static <E extends Enum<E>> E read(Class<E> type, String key) {
        return find(type, key).orElseThrow(() -> new IllegalArgumentException(key + " is no " + type.getSimpleName()));
    }
}
