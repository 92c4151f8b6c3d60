package org.zhiheng.platform;

import java.time.InstantSource;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What every module takes from the machine room: the data folder, the keys, the technical clock. */
@Configuration
class Machine {

    @Bean
    DataFolder dataFolder(Environment environment) {
        return new DataFolder(java.nio.file.Path.of(environment.getProperty("zhiheng.data", "data")));
    }

    /** The key of personal data: given by the environment as 32 hex digits, or kept in the data folder. */
    @Bean
    SecretKeeper secretKeeper(DataFolder data, Environment environment) {
        var given = environment.getProperty("zhiheng.personal-key", "");
        return new SecretKeeper(
                given.isBlank() ? data.key("personal.key", 16) : HexFormat.of().parseHex(given));
    }

    /** Real time, for everything technical. The day on which the law is applied is another clock. */
    @Bean
    InstantSource instantSource() {
        return InstantSource.system();
    }
}
