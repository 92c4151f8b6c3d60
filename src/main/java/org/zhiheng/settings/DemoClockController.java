package org.zhiheng.settings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.access.Role;

/** The training clock (演练时钟); in production there is no such route. */
@RestController
@RequestMapping("/api/demo/clock")
@ConditionalOnBooleanProperty("zhiheng.demo")
class DemoClockController {

    private final TrainingClock training;
    private final LegalClock clock;

    DemoClockController(TrainingClock training, LegalClock clock) {
        this.training = training;
        this.clock = clock;
    }

    record Wanted(@Nullable String now, @Nullable Boolean running) {}

    record Shown(OffsetDateTime now, LocalDate today, boolean running) {}

    @GetMapping
    @MaySignedIn
    Shown show() {
        var now = clock.now();
        return new Shown(now.atZone(LegalClock.CHINA).toOffsetDateTime(), now.toLocalDate(), training.isRunning());
    }

    @PutMapping
    @May(Role.SYSTEM_ADMIN)
    Shown set(@RequestBody Wanted wanted, Actor actor) {
        training.set(wanted.now(), wanted.running(), actor);
        return show();
    }
}
