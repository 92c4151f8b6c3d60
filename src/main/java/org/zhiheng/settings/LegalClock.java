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

    private static final ScopedValue<LocalDateTime> REHEARSED = ScopedValue.newInstance();

    private final InstantSource clock;
    private final boolean demo;
    private final Kept<Optional<ClockSetting>> training;

    LegalClock(InstantSource clock, ClockStore store, @Value("${zhiheng.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
        this.training = new Kept<>(clock, demo ? store::find : Optional::empty);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** To the second. */
    public LocalDateTime now() {
        if (REHEARSED.isBound()) {
            return REHEARSED.get();
        }
        var real = clock.instant();
        return training.get()
                .map(setting -> setting.at(real))
                .orElseGet(() -> LocalDateTime.ofInstant(real, CHINA))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** Does the work as on another day, for whoever does it alone: how the demo county comes to have a past. */
    public void rehearse(LocalDateTime moment, Runnable work) {
        if (!demo) {
            throw new IllegalStateException("the law is applied on no other day than today");
        }
        ScopedValue.where(REHEARSED, moment).run(work);
    }

    /** The setting that the running transaction made holds as soon as it is committed. */
    void setAfterCommit() {
        training.forgetAfterCommit();
    }
}
