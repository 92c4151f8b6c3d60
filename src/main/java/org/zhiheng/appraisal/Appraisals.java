package org.zhiheng.appraisal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Procedure;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/**
 * The door to yearly appraisals (年度考核): takes their steps by the table, and shows forms to those whom they concern.
 */
@Service
public class Appraisals {

    private final FormStore store;
    private final Collector collector;
    private final FormChecks checks;
    private final UseChecks uses;
    private final Sight sight;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource real;

    Appraisals(
            FormStore store,
            Collector collector,
            FormChecks checks,
            UseChecks uses,
            Sight sight,
            AuditLog log,
            LegalClock clock,
            InstantSource real) {
        this.store = store;
        this.collector = collector;
        this.checks = checks;
        this.uses = uses;
        this.sight = sight;
        this.log = log;
        this.clock = clock;
        this.real = real;
    }

    /** The forms that the person reads as somebody who has a part in them; his own are elsewhere. */
    @Transactional(readOnly = true)
    Page<Form> search(
            @Nullable Integer year,
            @Nullable String words,
            List<FormStage> stages,
            @Nullable String cursor,
            int limit,
            Actor by) {
        var seen = sight.listed(by).stream()
                .filter(stage -> stages.isEmpty() || stages.contains(stage))
                .toList();
        var filter = new FormStore.Filter(
                by.organ().region(),
                sight.isBureauTrainer(by) ? null : by.organ(),
                year,
                words,
                seen,
                sight.passedOver(by));
        var found = store.search(filter, FormCursor.parse(cursor), limit + 1);
        var more = found.size() > limit;
        var items = more ? found.subList(0, limit) : found;
        var counted = store.count(filter);
        return new Page<>(
                items,
                more ? FormCursor.of(items.getLast()).text() : null,
                counted > Page.COUNT_LIMIT ? Page.COUNT_LIMIT + "+" : Integer.toString(counted));
    }

    /** The person's own forms, from the day they are shown. */
    @Transactional(readOnly = true)
    List<Form> own(Actor by) {
        return ofHimself(by).stream()
                .filter(form -> Sight.isForThePerson(form.stage()))
                .toList();
    }

    /** 404 for everybody whom it does not concern: not even that there is one is told. */
    @Transactional(readOnly = true)
    Form get(RecordId id, Actor by) {
        return ofHimself(by).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .or(() -> store.find(id))
                .filter(form -> sight.sees(by, form))
                .orElseThrow(() -> Problem.notFound("考核表"));
    }

    private List<Form> ofHimself(Actor by) {
        var officer = by.officer();
        return officer == null ? List.of() : OwnScope.toLook(by).call(() -> store.ofOfficer(officer));
    }

    @Transactional(readOnly = true)
    List<FormStep> steps(Form form) {
        return store.steps(form.id());
    }

    @Transactional(readOnly = true)
    List<Finding> findings(Form form) {
        return store.findings(form);
    }

    /**
     * Draws the forms of a year for officers of the organ (制作考核表); who has one already is passed over.
     *
     * @param wanted for whom; all who enforce where it is empty
     * @return the forms that were drawn, in the order of the register
     */
    @Transactional
    public List<RecordId> draw(int year, List<RecordId> wanted, Actor by) {
        var drawn = new ArrayList<RecordId>();
        collector.withoutForm(year, wanted, by).forEach(officer -> {
            var form = new Form(
                    RecordId.create(by.organ().region()),
                    1,
                    by.organ(),
                    officer.id(),
                    officer.name(),
                    officer.post(),
                    year,
                    FormStage.DRAWN,
                    1,
                    clock.today(),
                    null,
                    null,
                    null,
                    null,
                    0);
            if (store.insert(form)) {
                store.insert(form, collector.collect(form));
                keep(form, FormAct.DRAW, StepAnswers.NONE, FormRole.PERSONNEL, by);
                drawn.add(form.id());
            }
        });
        return drawn;
    }

    /** Takes a step; {@code version} is how many the person knows to have been taken. */
    @Transactional
    public void step(RecordId id, FormAct act, StepAnswers answers, int version, Actor by) {
        take(id, act, answers, version, by);
    }

    @Transactional
    Form take(RecordId id, FormAct act, StepAnswers answers, int version, Actor by) {
        var form = get(id, by);
        var row = checks.row(form, act);
        if (form.version() != version) {
            throw stale();
        }
        checks.requirePower(row, form, by);
        checks.requirePossible(row, form);
        AppraisalRules.require(act, answers);
        uses.require(form, answers);
        var after = form.after(act, row.after(form.stage()), answers, clock.today());
        OwnScope.of(form, by).run(() -> {
            if (!store.update(after)) {
                throw stale();
            }
            if (after.round() > form.round()) {
                store.insert(after, collector.collect(after));
            }
            keep(after, act, answers, (FormRole) row.by(), by);
        });
        return after;
    }

    private void keep(Form form, FormAct act, StepAnswers answers, FormRole role, Actor by) {
        var step = new FormStep(
                form.version(),
                act,
                AppraisalRules.stripped(answers.note()),
                act == FormAct.APPROVE ? form.grade() : act == FormAct.PROPOSE ? answers.grade() : null,
                act == FormAct.RECORD_USE ? answers.use() : null,
                act == FormAct.ANSWER ? answers.upheld() : null,
                clock.today(),
                real.instant(),
                by.name(),
                role.label());
        var entry = log.record("appraisal-" + act.key(), form.id(), form.organ(), clock.today(), step);
        store.insert(form.id(), form.organ(), step, entry);
    }

    /** What may be done with a form, whoever may do it. */
    static List<Procedure.Row<FormStage, FormAct>> known(Form form) {
        return AppraisalProcedure.TABLE.at(form.stage());
    }

    private static Problem stale() {
        return Problem.conflict("这份考核表刚刚有人办理过，请刷新后核对，再决定是否继续。");
    }
}
