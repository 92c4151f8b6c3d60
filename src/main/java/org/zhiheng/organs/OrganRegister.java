package org.zhiheng.organs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.Scope;

/**
 * The organs in memory, since every request asks for them: read anew after a change here, and once a minute for changes
 * that another node made. Whoever changes organs sees his own changes before they are committed.
 */
@Component
class OrganRegister {

    private static final Duration LONGEST_KEPT = Duration.ofMinutes(1);

    private final OrganStore store;
    private final InstantSource clock;
    private final TransactionTemplate reading;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    private record Kept(OrganTree tree, Instant readAt) {}

    OrganRegister(OrganStore store, InstantSource clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
    }

    OrganTree tree() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return read();
        }
        var current = kept;
        var now = clock.instant();
        if (current != null && now.isBefore(current.readAt().plus(LONGEST_KEPT))) {
            return current.tree();
        }
        var before = changes.get();
        var fresh = read();
        if (changes.get() == before) {
            kept = new Kept(fresh, now);
        }
        return fresh;
    }

    /** A tree of one's own. */
    OrganTree fresh() {
        return read();
    }

    /** To be called within the transaction of every change. */
    void changed() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(OrganRegister.this);
                changes.incrementAndGet();
                kept = null;
            }
        });
    }

    /** Organs are public: all of them are read whoever asks. */
    private OrganTree read() {
        return Scope.all().call(() -> new OrganTree(reading.execute(status -> store.all())));
    }
}
