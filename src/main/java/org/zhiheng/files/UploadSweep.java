package org.zhiheng.files;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.Watch;

/** Clears away what never arrived whole, and bytes of which nobody knows any more, now and then. */
@Component
class UploadSweep extends Watch {

    private static final int AT_ONCE = 500;

    private final Uploads uploads;
    private final UploadStore store;
    private final Partials partials;
    private final InstantSource clock;

    UploadSweep(
            Uploads uploads,
            UploadStore store,
            Partials partials,
            InstantSource clock,
            @Value("${zhiheng.uploads.sweep-every:1h}") Duration interval) {
        super("upload sweep", "没有传完的文件这一轮没有清完", interval);
        this.uploads = uploads;
        this.store = store;
        this.partials = partials;
        this.clock = clock;
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
    protected void look() throws IOException {
        sweep();
    }
}
