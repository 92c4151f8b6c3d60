package org.zhiheng.settings;

import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** Sets the training clock of a test's own server, also backward: one case begins where another has ended. */
public final class TrainingDates {

    private final ClockStore store;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    public TrainingDates(ApplicationContext context) {
        this.store = context.getBean(ClockStore.class);
        this.clock = context.getBean(LegalClock.class);
        this.transactions = new TransactionTemplate(
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class));
    }

    /** From here on it is this moment; the clock stands still. */
    public void set(LocalDateTime moment) {
        Scope.all()
                .run(() -> transactions.executeWithoutResult(status -> {
                    store.insert(new ClockSetting(moment, Instant.now(), false), RecordId.create(140431));
                    clock.setAfterCommit();
                }));
    }
}
