package org.zhiheng.officers.qualification;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;

/** Writes an application with the step that made it what it is, and the entry of that step in the log. */
@Component
class ApplicationWriter {

    private final ApplicationStore store;
    private final ApplicationSteps steps;
    private final AuditLog log;
    private final InstantSource clock;

    ApplicationWriter(ApplicationStore store, ApplicationSteps steps, AuditLog log, InstantSource clock) {
        this.store = store;
        this.steps = steps;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(Application application, LocalDate on) {
        store.insert(application);
        add(application, Doing.APPLY, null, application.proofs(), on);
    }

    /** 409 where somebody else changed it since the version that {@code after} names. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(Application after, Doing doing, @Nullable String note, List<Proof> files, LocalDate on) {
        if (!store.update(after)) {
            throw Problem.conflict(after.person().name() + "的申报刚刚有变化，请刷新后再办。");
        }
        add(after, doing, note, files, on);
    }

    private void add(Application application, Doing doing, @Nullable String note, List<Proof> files, LocalDate on) {
        var by = Actors.find();
        var step = new ApplicationStep(
                steps.of(application.id()).size() + 1,
                doing,
                note,
                files,
                on,
                by.map(Actor::name).orElse("系统"),
                by.map(actor -> actor.role().label()).orElse("系统"));
        var entry = log.record(doing.key(), application.id(), application.organ(), on, step);
        steps.add(application, step, clock.instant(), entry);
    }
}
