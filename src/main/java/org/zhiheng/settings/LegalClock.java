package org.zhiheng.settings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The day and moment on which the law is applied (法律时间), in China's time.
 *
 * <p>In production it is real time. In demo mode it is the training clock, where one was set. Everything technical
 * (audit, sessions, lock-out, scheduler, ids) keeps real time, from {@link InstantSource}.
 */
@Component
public class LegalClock {

    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final InstantSource clock;
    private final Kept<Optional<ClockSetting>> training;

    LegalClock(InstantSource clock, ClockStore store, @Value("${zhiheng.demo:false}") boolean demo) {
        this.clock = clock;
        this.training = new Kept<>(clock, demo ? store::find : Optional::empty);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** To the second. */
    public LocalDateTime now() {
        var real = clock.instant();
        return training.get()
                .map(setting -> setting.at(real))
                .orElseGet(() -> LocalDateTime.ofInstant(real, CHINA))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** The setting that the running transaction made holds as soon as it is committed. */
    void setAfterCommit() {
        training.forgetAfterCommit();
    }
}
