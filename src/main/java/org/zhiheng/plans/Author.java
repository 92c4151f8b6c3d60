package org.zhiheng.plans;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;

/** Who writes something into a plan, and when in real time. */
record Author(String person, Instant at) {

    static Author now(InstantSource clock) {
        return new Author(
                Actors.find().map(Actor::name).orElse("系统"), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
