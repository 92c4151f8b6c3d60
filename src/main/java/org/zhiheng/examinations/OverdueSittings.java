package org.zhiheng.examinations;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.Watch;

/** Hands in every paper whose time is over (到时自动交卷), whether or not its sitter ever comes back. */
@Component
class OverdueSittings extends Watch {

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
                        .filter(id -> handIn.handIn(id, true))
                        .count()));
    }

    @Override
    protected void look() {
        handInAll();
    }
}
