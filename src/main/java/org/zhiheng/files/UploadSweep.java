package org.zhiheng.files;

import java.io.IOException;
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

/** Clears away what never arrived whole, and bytes of which nobody knows any more, now and then. */
@Component
class UploadSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);
    private static final int AT_ONCE = 500;

    private final Uploads uploads;
    private final UploadStore store;
    private final Partials partials;
    private final InstantSource clock;
    private final Duration interval;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    UploadSweep(
            Uploads uploads,
            UploadStore store,
            Partials partials,
            InstantSource clock,
            @Value("${zhiheng.uploads.sweep-every:1h}") Duration interval) {
        this.uploads = uploads;
        this.store = store;
        this.partials = partials;
        this.clock = clock;
        this.interval = interval;
    }

    void sweep() throws IOException {
        var lying = partials.all();
        Scope.all().run(() -> store.expired(clock.instant(), AT_ONCE).forEach(uploads::end));
        for (var id : lying) {
            if (Scope.all().call(() -> store.find(id)).isEmpty()) {
                partials.delete(id);
            }
        }
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("upload sweep").start(this::look);
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
                    sweep();
                } catch (IOException | RuntimeException failure) {
                    LOG.warn("没有传完的文件这一轮没有清完，稍后再试：{}", failure.toString());
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
