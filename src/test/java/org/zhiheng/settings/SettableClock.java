package org.zhiheng.settings;

import java.time.InstantSource;
import java.time.LocalDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The legal clock of tests: it stands at 2026-03-03 09:00 until a test sets it, and may be set back. */
public final class SettableClock extends LegalClock {

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 3, 9, 0);

    private volatile LocalDateTime now = START;

    private SettableClock(InstantSource clock, ClockStore store) {
        super(clock, store, false);
    }

    @Override
    public LocalDateTime now() {
        return now;
    }

    /** For example {@code 2026-03-03T09:00}. */
    public void set(String moment) {
        now = LocalDateTime.parse(moment);
    }

    public void reset() {
        now = START;
    }

    /** In demo mode the clock is set as people set it. */
    @TestConfiguration
    @ConditionalOnBooleanProperty(name = "zhiheng.demo", havingValue = false, matchIfMissing = true)
    public static class Configuration {

        @Bean
        @Primary
        SettableClock settableClock(InstantSource clock, ClockStore store) {
            return new SettableClock(clock, store);
        }
    }
}
