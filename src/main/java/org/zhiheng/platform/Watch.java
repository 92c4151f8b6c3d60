package org.zhiheng.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at something now and then for as long as the program runs; a look that fails is told of, and the next one comes. */
public abstract class Watch implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final String failed;
    private final Duration interval;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /**
     * @param name of the thread
     * @param failed what is told of a look that failed, in Chinese
     * @param interval between two looks
     */
    protected Watch(String name, String failed, Duration interval) {
        this.name = name;
        this.failed = failed;
        this.interval = interval;
    }

    protected abstract void look() throws Exception;

    /** What is still done when the program ends; nothing by itself. */
    protected void lookLast() throws Exception {}

    @Override
    public void start() {
        thread = Thread.ofVirtual().name(name).start(this::lookUntilEnd);
    }

    /** Waits for the look that is going on, and does not interrupt: that would tear a connection out of a transaction. */
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

    private void lookUntilEnd() {
        try {
            while (!ending.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                tell(this::look);
            }
            tell(this::lookLast);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Look {
        void run() throws Exception;
    }

    /** A look that fails is told of. */
    private void tell(Look look) throws InterruptedException {
        try {
            look.run();
        } catch (InterruptedException hurried) {
            throw hurried;
        } catch (Exception failure) {
            LoggerFactory.getLogger(getClass()).warn("{}，稍后再试：{}", failed, failure.toString());
        }
    }
}
