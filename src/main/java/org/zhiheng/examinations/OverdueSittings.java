package org.zhiheng.examinations;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Scope;

/** Hands in every paper whose time is over (到时自动交卷), whether or not its sitter ever comes back. */
@Component
class OverdueSittings implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueSittings.class);
    private static final int AT_ONCE = 200;

    private final SittingWork work;
    private final HandIn handIn;
    private final InstantSource clock;
    private final Duration interval;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    OverdueSittings(
            SittingWork work,
            HandIn handIn,
            InstantSource clock,
            @Value("${zhiheng.examinations.hand-in-every:10s}") Duration interval) {
        this.work = work;
        this.handIn = handIn;
        this.clock = clock;
        this.interval = interval;
    }

    /** How many were handed in. */
    int handInAll() {
        return Scope.all()
                .call(() -> Math.toIntExact(work.overdue(clock.instant(), AT_ONCE).stream()
                        .filter(id -> handIn.handIn(id, true))
                        .count()));
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("overdue sittings").start(this::look);
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
                    handInAll();
                } catch (RuntimeException failure) {
                    LOG.warn("到时的答卷这一轮没有收完，稍后再试：{}", failure.toString());
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
