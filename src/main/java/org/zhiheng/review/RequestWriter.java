package org.zhiheng.review;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;

/** Writes a request with the step that made it what it is, and the entry of that step in the log. */
@Component
class RequestWriter {

    private final RequestStore store;
    private final StepStore steps;
    private final AuditLog log;
    private final InstantSource instants;

    RequestWriter(RequestStore store, StepStore steps, AuditLog log, InstantSource instants) {
        this.store = store;
        this.steps = steps;
        this.log = log;
        this.instants = instants;
    }

    /**
     * What is done.
     *
     * @param who the reviewer whom it concerns; null where it concerns nobody
     */
    record Done(
            RequestStep.Kind kind,
            @Nullable Assignee who,
            @Nullable String note,
            LocalDate on) {}

    /** Who does it; a period that ran out is nobody's act. */
    private record By(String name, String role) {

        private static final By NOBODY = new By("系统", "期限届满");

        static By of(Actor person) {
            return new By(person.name(), person.role().label());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(ReviewRequest request, Done done, Actor by) {
        store.insert(request);
        add(request, done, By.of(by));
    }

    /** 409 where somebody else changed it since the version that {@code after} names. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(ReviewRequest after, Done done, Actor by) {
        update(after, done, By.of(by));
    }

    /** The same, as time itself did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(ReviewRequest after, Done done) {
        update(after, done, By.NOBODY);
    }

    private void update(ReviewRequest after, Done done, By by) {
        if (!store.update(after)) {
            throw Problem.conflict("“" + after.title() + "”的审核件刚刚有变化，请刷新后再办。");
        }
        add(after, done, by);
    }

    private void add(ReviewRequest request, Done done, By by) {
        var who = done.who();
        var step = new RequestStep(
                steps.of(request.id()).size() + 1,
                done.kind(),
                who == null ? null : who.reviewer(),
                who == null ? null : who.name(),
                who == null ? null : who.account(),
                who == null ? null : who.officer(),
                done.note(),
                done.on(),
                by.name(),
                by.role());
        var entry = log.record(done.kind().key(), request.id(), request.organ(), done.on(), step);
        steps.add(request, step, instants.instant(), entry);
    }
}
