package org.zhiheng.disclosure;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;

/**
 * Ends publications whose period is over, as acts with their entries, now and then as long as the program runs. The public
 * never waits for it: what it reads is bounded by the day itself.
 */
@Component
class TermWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TermWatch.class);
    private static final int AT_ONCE = 500;

    private final PublicationSheets sheets;
    private final Arrivals arrivals;
    private final LegalClock clock;
    private final Duration interval;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    TermWatch(
            PublicationSheets sheets,
            Arrivals arrivals,
            LegalClock clock,
            @Value("${zhiheng.disclosure.look-every:15m}") Duration interval) {
        this.sheets = sheets;
        this.arrivals = arrivals;
        this.clock = clock;
        this.interval = interval;
    }

    /** Ends all that are over today. */
    void endAll() {
        Scope.all().run(() -> sheets.over(clock.today(), AT_ONCE).forEach(arrivals::end));
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("disclosure terms").start(this::look);
    }

    @Override
    public void stop() {
        ending.countDown();
    }

    @Override
    public boolean isRunning() {
        return thread != null && ending.getCount() > 0;
    }

    private void look() {
        try {
            while (!ending.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    endAll();
                } catch (RuntimeException failure) {
                    LOG.warn("公示期满的这一轮没有办完，稍后再试：{}", failure.toString());
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
