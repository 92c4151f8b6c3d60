package org.zhiheng.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Names of constants in addresses and answers: {@code open-case}. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(key))
                .findFirst();
    }
}
