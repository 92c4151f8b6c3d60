package org.zhiheng.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** The door to the log: every act, and every refusal for want of power, writes its entry here. */
@Service
public class AuditLog {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final EntryStore entries;
    private final StoredJson json;
    private final InstantSource clock;

    AuditLog(EntryStore entries, StoredJson json, InstantSource clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the entry of an act in the transaction of that act and returns its number (条目号).
     *
     * @param organ whose act it is
     * @param legalDate the day on which the law was applied
     * @param payload what was written: a record; or, as a {@code String}, the JSON text itself as it is stored in a row
     *     that the module publishes ({@link PublishedRows}), which can then be proved for ever
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long record(String act, RecordId record, RecordId organ, LocalDate legalDate, Object payload) {
        return append(Actors.find(), act, record, organ, legalDate, null, payload);
    }

    /** Writes that an act was refused, in a transaction of its own: it stays when the act's own is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordRefusal(String act, RecordId record, RecordId organ, String reason) {
        append(Actors.find(), act, record, organ, today(), reason, new Refusal(reason));
    }

    /** Of an actor who is not, or not yet, the one of this thread. */
    @Transactional
    long recordAccess(
            Optional<Actor> actor,
            String act,
            RecordId record,
            RecordId organ,
            @Nullable String reason,
            Object payload) {
        return append(actor, act, record, organ, today(), reason, payload);
    }

    /** How a moment stands in a recorded payload: whole microseconds since 1970, as a view can compute them again. */
    public static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private long append(
            Optional<Actor> actor,
            String act,
            RecordId record,
            RecordId organ,
            LocalDate legalDate,
            @Nullable String reason,
            Object payload) {
        var kept = payload instanceof String;
        return entries.append(new Entry(
                0,
                act,
                reason != null,
                record,
                organ,
                legalDate,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.map(Actor::account).orElse(null),
                actor.map(Actor::name).orElse("系统"),
                actor.map(present -> present.role().key()).orElse("system"),
                reason,
                PayloadDigest.of(kept ? (String) payload : json.write(payload)),
                kept));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    record Refusal(String reason) {}
}
