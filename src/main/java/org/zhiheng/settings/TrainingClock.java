package org.zhiheng.settings;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/**
 * Sets the training clock (演练时钟) in demo mode, forward only: what was done on a day stays behind it.
 *
 * <p>The first setting may lie in the past, so that people can practise on a day of the demo county's year.
 */
@Service
@ConditionalOnBooleanProperty("zhiheng.demo")
class TrainingClock {

    private static final LocalDate EARLIEST = LocalDate.of(2021, 7, 15);
    private static final int MOST_YEARS_AHEAD = 5;

    private final ClockStore store;
    private final LegalClock legalClock;
    private final InstantSource clock;
    private final AuditLog audit;

    TrainingClock(ClockStore store, LegalClock legalClock, InstantSource clock, AuditLog audit) {
        this.store = store;
        this.legalClock = legalClock;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Sets the clock.
     *
     * @param text a moment with its offset; null to leave the moment as it is
     * @param running null to leave it as it is
     */
    @Transactional
    void set(@Nullable String text, @Nullable Boolean running, Actor by) {
        if (text == null && running == null) {
            throw Problem.invalid("now", "请给出要设定的时间（now）或走停（running）。");
        }
        store.lock();
        var before = store.find();
        var real = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var now = before.map(setting -> setting.at(real)).orElseGet(legalClock::now);
        var wanted = text == null ? now : moment(text);
        requireForward(wanted, before.isPresent() ? now : EARLIEST.atStartOfDay());
        var runs = running == null ? before.map(ClockSetting::running).orElse(true) : running;
        store.insert(new ClockSetting(wanted, real, runs), by.account());
        var record = RecordId.create(by.organ().region());
        audit.record("set-training-clock", record, by.organ(), wanted.toLocalDate(), new Payload(wanted, runs));
        legalClock.setAfterCommit();
    }

    boolean isRunning() {
        return store.find().map(ClockSetting::running).orElse(true);
    }

    private void requireForward(LocalDateTime wanted, LocalDateTime earliest) {
        if (wanted.isBefore(earliest.truncatedTo(ChronoUnit.SECONDS))) {
            throw Problem.invalid("now", "演练时钟只能向前拨：现在是 " + words(earliest) + "，不能拨回 " + words(wanted) + "。");
        }
        var latest = LocalDateTime.ofInstant(clock.instant(), LegalClock.CHINA).plusYears(MOST_YEARS_AHEAD);
        if (wanted.isAfter(latest)) {
            throw Problem.invalid("now", "演练时钟拨得太远：最多拨到 " + words(latest) + "，拨过去就不能拨回。");
        }
    }

    private static LocalDateTime moment(String text) {
        try {
            return OffsetDateTime.parse(text.strip())
                    .atZoneSameInstant(LegalClock.CHINA)
                    .toLocalDateTime()
                    .truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("now", "时间“" + abbreviated(text) + "”无法识别，请写成 2026-03-03T09:00:00+08:00 这样。");
        }
    }

    private static String abbreviated(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String words(LocalDateTime moment) {
        return "%tF %<tR".formatted(moment);
    }

    private record Payload(LocalDateTime now, boolean running) {}
}
