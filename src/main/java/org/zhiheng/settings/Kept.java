package org.zhiheng.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was read from the database, kept for a second so that asking costs nothing and all nodes agree soon. */
final class Kept<T> {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Supplier<T> source;
    private final AtomicReference<@Nullable Reading<T>> last = new AtomicReference<>();

    Kept(InstantSource clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    T get() {
        var now = clock.instant();
        var reading = last.get();
        if (reading == null || !now.isBefore(reading.until())) {
            var fresh = new Reading<>(source.get(), now.plus(FRESH));
            // Not over one that was forgotten while we read.
            last.compareAndSet(reading, fresh);
            return fresh.value();
        }
        return reading.value();
    }

    /** Once the running transaction is committed, and before its events arrive, the database is asked again. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return Ordered.HIGHEST_PRECEDENCE;
            }

            @Override
            public void afterCommit() {
                last.updateAndGet(old -> old == null ? null : new Reading<>(old.value(), Instant.MIN));
            }
        });
    }

    private record Reading<T>(T value, Instant until) {}
}
