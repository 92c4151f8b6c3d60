package org.zhiheng.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** Writes entries of acts into the log of one region, and waits until they are sealed. */
final class LogWriter {

    static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AuditLog log;
    private final Sealer sealer;
    private final TransactionTemplate transaction;
    private final int region;
    private final RecordId organ;
    private final Actor actor;

    LogWriter(AuditLog log, Sealer sealer, TransactionTemplate transaction, int region) {
        this.log = log;
        this.sealer = sealer;
        this.transaction = transaction;
        this.region = region;
        this.organ = RecordId.create(region);
        this.actor = new Actor(RecordId.create(region), "张三", Role.OFFICER, organ, "沁源县林业局", null);
    }

    /** One act in a transaction of its own; its number. */
    long write(Object payload) {
        return inTransaction(() -> record(payload));
    }

    /** Several acts in one transaction, which are sealed under one head. */
    List<Long> write(Object... payloads) {
        var numbers = new ArrayList<Long>();
        inTransaction(() -> {
            List.of(payloads).forEach(payload -> numbers.add(record(payload)));
            return 0;
        });
        return numbers;
    }

    long inTransaction(java.util.function.LongSupplier work) {
        var number = new java.util.concurrent.atomic.AtomicLong();
        Actors.as(
                actor,
                () -> Scope.all()
                        .run(() ->
                                number.set(Objects.requireNonNull(transaction.execute(status -> work.getAsLong())))));
        return number.get();
    }

    long record(Object payload) {
        return log.record("open-case", RecordId.create(region), organ, DAY, payload);
    }

    /** Until the tree has them; other databases of the test server may hold sealing up for a moment. */
    void seal(TreeStore trees, List<Long> numbers) {
        for (var until = Instant.now().plus(PATIENCE); !allSealed(trees, numbers); ) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("not sealed in time: " + numbers);
            }
            sealer.sealAll();
        }
    }

    private boolean allSealed(TreeStore trees, List<Long> numbers) {
        return Scope.all()
                .call(() -> Objects.requireNonNull(transaction.execute(status -> numbers.stream()
                        .allMatch(number -> trees.positionOf(region, number).isPresent()))));
    }
}
