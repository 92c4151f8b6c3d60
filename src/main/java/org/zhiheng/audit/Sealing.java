package org.zhiheng.audit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals every few seconds for as long as the program runs, and once more when it ends. */
@Component
class Sealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sealer sealer;
    private final Duration interval;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    Sealing(Sealer sealer, @Value("${zhiheng.log.seal-every:2s}") Duration interval) {
        this.sealer = sealer;
        this.interval = interval;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("sealer").start(this::sealUntilEnd);
    }

    /** Does not interrupt: that would tear a connection out of the middle of a transaction. */
    @Override
    public void stop() {
        ending.countDown();
        var running = thread;
        if (running != null) {
            try {
                running.join(PATIENCE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && ending.getCount() > 0;
    }

    /** Before the web server starts, so that it ends after the last request. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void sealUntilEnd() {
        try {
            while (!ending.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                seal();
            }
            seal();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away comes back; the entries wait in it. */
    private void seal() {
        try {
            sealer.sealAll();
        } catch (RuntimeException failure) {
            LOG.warn("透明日志这一轮没有封存，稍后再试：{}", failure.toString());
        }
    }
}
