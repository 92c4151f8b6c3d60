package org.zhiheng.disclosure;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.cases.DecisionRecords;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** Lists what was decided before this module came, region by region, each region once. */
@Component
class PickUp {

    private static final Logger LOG = LoggerFactory.getLogger(PickUp.class);
    private static final int AT_ONCE = 200;

    private final DecisionRecords decisions;
    private final Arrivals arrivals;
    private final Organs organs;
    private final JdbcClient sql;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    PickUp(
            DecisionRecords decisions,
            Arrivals arrivals,
            Organs organs,
            JdbcClient sql,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.decisions = decisions;
        this.arrivals = arrivals;
        this.organs = organs;
        this.sql = sql;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the background: nobody waits for it, and what is decided meanwhile comes by its own event. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("disclosure pick-up").start(this::allRegions);
    }

    private void allRegions() {
        try {
            Scope.all()
                    .call(() -> organs.all().stream()
                            .map(organ -> organ.id().region())
                            .distinct()
                            .toList())
                    .forEach(this::once);
        } catch (RuntimeException failure) {
            LOG.warn("此前的决定没有全部列入公示，下次启动再试：{}", failure.toString());
        }
    }

    private void once(int region) {
        ofRegion(region).run(() -> {
            if (!isDone(region)) {
                var listed = list(region);
                mark(region, listed);
                LOG.info("区划 {} 此前的决定列入公示 {} 件", region, listed);
            }
        });
    }

    /** Everything decided in a region; returns how many were new. */
    int list(int region) {
        var listed = 0;
        @Nullable Cursor after = null;
        while (true) {
            var found = decisions.decided(region, after, AT_ONCE);
            for (var decided : found) {
                listed += arrivals.list(decided.record()) ? 1 : 0;
            }
            if (found.size() < AT_ONCE) {
                return listed;
            }
            after = new Cursor(found.getLast().on(), found.getLast().record().id());
        }
    }

    private boolean isDone(int region) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> sql.sql("select exists (select 1 from disclosure.pick_up where region_code = :region)")
                        .param("region", region)
                        .query(Boolean.class)
                        .single()));
    }

    private void mark(int region, int listed) {
        transaction.executeWithoutResult(status -> sql.sql("""
                insert into disclosure.pick_up (region_code, id, picked_up, finished_at)
                values (:region, :id, :listed, :at)
                """)
                .param("region", region)
                .param("id", RecordId.create(region).id())
                .param("listed", listed)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update());
    }

    private static Scope ofRegion(int region) {
        return new Scope(region, region, "*", "*", "system");
    }
}
