package org.zhiheng.plans;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.plans.MeasureStore.Change;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to plans of action (行动计划) and their measures. */
@Service
public class Plans {

    private final PlanStore plans;
    private final MeasureStore measures;
    private final AuditLog audit;
    private final LegalClock legalClock;
    private final InstantSource clock;

    Plans(PlanStore plans, MeasureStore measures, AuditLog audit, LegalClock legalClock, InstantSource clock) {
        this.plans = plans;
        this.measures = measures;
        this.audit = audit;
        this.legalClock = legalClock;
        this.clock = clock;
    }

    /** Stores a plan that the justice bureau {@code organ} leads. */
    @Transactional
    public Plan add(RecordId organ, PlanDraft draft) {
        var plan = new Plan(
                RecordId.create(organ.region()),
                organ,
                draft.name(),
                draft.from(),
                draft.to(),
                draft.parts(),
                draft.indicators());
        var by = Author.now(clock);
        plans.insert(plan, by);
        for (var entry : draft.measures()) {
            var measure = new Measure(RecordId.create(organ.region()), plan.id(), 1, entry);
            measures.insert(measure, organ);
            measures.keep(measure.id(), organ, new Change(1, entry, null, by));
        }
        audit.record("import-plan", plan.id(), organ, legalClock.today(), draft);
        return plan;
    }

    @Transactional(readOnly = true)
    List<Plan> all() {
        return plans.all();
    }

    @Transactional(readOnly = true)
    Plan get(RecordId id) {
        return plans.find(id).orElseThrow(() -> Problem.notFound("计划"));
    }

    @Transactional(readOnly = true)
    List<Measure> measures(RecordId plan) {
        return measures.of(plan);
    }

    @Transactional(readOnly = true)
    Measure measure(RecordId plan, int number) {
        return measures.find(plan, number).orElseThrow(() -> Problem.notFound("举措"));
    }

    /** Every version of a measure, the newest first. */
    @Transactional(readOnly = true)
    List<Change> changes(RecordId measure) {
        return measures.changes(measure);
    }

    /** Changes a measure that nobody else changed since {@code version}; its number stays. */
    @Transactional
    Measure change(Plan plan, MeasureEntry entry, int version, @Nullable String reason) {
        var before = measure(plan.id(), entry.number());
        var after = new Measure(before.id(), plan.id(), version, entry);
        if (!measures.update(after, plan.organ())) {
            throw Problem.conflict("举措（" + entry.number() + "）刚刚被别人修改过，请刷新后再改。");
        }
        var change = new Change(version + 1, entry, reason, Author.now(clock));
        measures.keep(before.id(), plan.organ(), change);
        audit.record("change-measure", before.id(), plan.organ(), legalClock.today(), change);
        return new Measure(before.id(), plan.id(), version + 1, entry);
    }
}
