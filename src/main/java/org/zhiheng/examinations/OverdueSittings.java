package org.zhiheng.examinations;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.Watch;

/** Hands in every paper whose time is over (到时自动交卷), whether or not its sitter ever comes back. */
@Component
class OverdueSittings extends Watch {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueSittings.class);
    private static final int AT_ONCE = 200;

    private final SittingWork work;
    private final HandIn handIn;
    private final InstantSource clock;

    OverdueSittings(
            SittingWork work,
            HandIn handIn,
            InstantSource clock,
            @Value("${zhiheng.examinations.hand-in-every:10s}") Duration interval) {
        super("overdue sittings", "到时的答卷这一轮没有收完", interval);
        this.work = work;
        this.handIn = handIn;
        this.clock = clock;
    }

    /** How many were handed in. */
    int handInAll() {
        return Scope.all()
                .call(() -> Math.toIntExact(work.overdue(clock.instant(), AT_ONCE).stream()
                        .filter(this::isHandedIn)
                        .count()));
    }

    /** One paper that cannot be handed in keeps no other from it. */
    private boolean isHandedIn(RecordId id) {
        try {
            return handIn.handIn(id, true);
        } catch (RuntimeException failure) {
            LOG.warn("答卷 {} 没有收上来，稍后再试：{}", id, failure.toString());
            return false;
        }
    }

    @Override
    protected void look() {
        handInAll();
    }
}
