package org.zhiheng.review;

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

/**
 * Gives back the requests of loans whose last day is past, now and then as long as the program runs. Nobody reviews by such
 * a loan meanwhile: whoever gives an opinion is asked for a loan in force on that day.
 */
@Component
class LoanWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LoanWatch.class);

    private final Loans loans;
    private final LoanEnds ends;
    private final Duration interval;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    LoanWatch(Loans loans, LoanEnds ends, @Value("${zhiheng.review.look-every:15m}") Duration interval) {
        this.loans = loans;
        this.ends = ends;
        this.interval = interval;
    }

    /** Ends all that are over today. */
    void endAll() {
        Scope.all().run(() -> loans.over().forEach(ends::expired));
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("loans of reviewers").start(this::look);
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
                    LOG.warn("到期借调的这一轮没有办完，稍后再试：{}", failure.toString());
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
