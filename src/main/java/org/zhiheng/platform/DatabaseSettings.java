package org.zhiheng.platform;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says of the database: nothing (then the built-in one is used), or an address.
 *
 * @param user owns the schemas and runs the migrations
 * @param appPassword of the role {@code zhiheng_app}; absent when this program may choose it
 */
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String appPassword) {

    static DatabaseSettings from(Function<String, @Nullable String> environment) {
        return new DatabaseSettings(
                given(environment.apply("ZHIHENG_DB_URL")),
                given(environment.apply("ZHIHENG_DB_USER")),
                given(environment.apply("ZHIHENG_DB_PASSWORD")),
                given(environment.apply("ZHIHENG_DB_APP_PASSWORD")));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
