package org.zhiheng.audit;

import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.zhiheng.platform.DataFolder;

/** Takes the signing key from the environment (64 hex digits, when several nodes share a log) or the data folder. */
@Configuration
class LogKeyConfiguration {

    static final String FILE = "log.key";
    static final int SECRET_BYTES = 32;

    @Bean
    LogKey logKey(DataFolder data, Environment environment) {
        return new LogKey(secret(data, environment));
    }

    @Bean
    OrganKeys organKeys(DataFolder data, Environment environment) {
        return new OrganKeys(secret(data, environment));
    }

    private static byte[] secret(DataFolder data, Environment environment) {
        var given = environment.getProperty("zhiheng.log-key", "");
        return given.isBlank() ? data.key(FILE, SECRET_BYTES) : HexFormat.of().parseHex(given);
    }
}
