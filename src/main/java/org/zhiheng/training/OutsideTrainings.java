package org.zhiheng.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.OutsideTraining.Claim;
import org.zhiheng.training.OutsideTraining.State;

/** The door to certificates of training elsewhere (外训证书): claimed with proof, reviewed by the justice bureau. */
@Service
public class OutsideTrainings {

    private final OutsideStore store;
    private final Courses courses;
    private final Officers officers;
    private final Files files;
    private final AuditLog log;
    private final LegalClock clock;

    OutsideTrainings(
            OutsideStore store, Courses courses, Officers officers, Files files, AuditLog log, LegalClock clock) {
        this.store = store;
        this.courses = courses;
        this.officers = officers;
        this.files = files;
        this.log = log;
        this.clock = clock;
    }

    /** Those of the organ for who looks after its people; of everybody else his own alone. */
    @Transactional(readOnly = true)
    public Page<OutsideTraining> search(
            @Nullable String words, @Nullable String state, @Nullable String cursor, int limit, Actor by) {
        if (!Sight.seesOthers(by) && by.officer() == null) {
            return new Page<>(java.util.List.of(), null, "0");
        }
        var filter = new OutsideStore.Filter(words, state, Sight.seesOthers(by) ? null : by.officer());
        var region = by.organ().region();
        return Page.of(
                store.search(region, filter, Cursor.parse(cursor), limit + 1),
                limit,
                store.count(region, filter),
                claim -> new Cursor(claim.claimedOn(), claim.id().id()));
    }

    @Transactional(readOnly = true)
    public OutsideTraining get(RecordId id, Actor by) {
        return store.find(id)
                .filter(claim -> Sight.seesOthers(by) || claim.isOf(by))
                .orElseThrow(() -> Problem.notFound("外训证书"));
    }

    @Transactional
    public OutsideTraining claim(Claim claim, Actor by) {
        requireSound(claim);
        var whose = claim.officer() == null ? by.officer() : claim.officer();
        if (whose == null) {
            throw Problem.invalid("officer", "请选择参加培训的人员。");
        }
        if (!Sight.seesOthers(by) && !whose.equals(by.officer())) {
            throw Problem.forbidden("只能申报自己的外训；他人的由本机关人事人员申报。");
        }
        var officer = officers.get(whose);
        files.getOwn(claim.proof(), by);
        if (store.isClaimed(whose, claim)) {
            throw Problem.conflict(officer.name() + "的“" + claim.title().strip() + "”已经申报过，不能重复计学时。");
        }
        var made = new OutsideTraining(
                RecordId.create(whose.region()),
                1,
                officer.organ(),
                whose,
                officer.name(),
                claim.title().strip(),
                claim.provider().strip(),
                claim.category(),
                claim.from(),
                claim.until(),
                claim.hours(),
                claim.proof(),
                State.CLAIMED,
                BigDecimal.ZERO,
                null,
                by.name(),
                clock.today(),
                null,
                null);
        store.insert(made);
        log.record("claim-outside-training", made.id(), made.organ(), clock.today(), claim);
        return get(made.id(), by);
    }

    /** The justice bureau counts it, or less than was claimed with a reason. */
    @Transactional
    public OutsideTraining count(
            RecordId id, @Nullable BigDecimal hours, @Nullable String answer, int version, Actor by) {
        var claim = get(id, by);
        courses.requireBureau(by);
        var counted = hours == null ? claim.claimedHours() : hours;
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.hours(faults, "hours", counted);
        if (counted.compareTo(claim.claimedHours()) > 0) {
            faults.add(new FieldProblem("hours", "计入的学时不能多于申报的 " + claim.claimedHours() + " 学时。"));
        }
        if (counted.compareTo(claim.claimedHours()) < 0) {
            TrainingRules.text(faults, "answer", answer, TrainingRules.LONGEST_REASON, "少计的理由");
        } else {
            TrainingRules.atMost(faults, "answer", answer, TrainingRules.LONGEST_REASON, "说明");
        }
        TrainingRules.refuse(faults);
        review(claim, State.COUNTED, counted, TrainingRules.stripped(answer), version, by);
        log.record("count-outside-training", id, by.organ(), clock.today(), counted);
        return get(id, by);
    }

    @Transactional
    public OutsideTraining refuse(RecordId id, String why, int version, Actor by) {
        var claim = get(id, by);
        courses.requireBureau(by);
        var reason = TrainingRules.reason("why", why);
        review(claim, State.REFUSED, BigDecimal.ZERO, reason, version, by);
        log.record("refuse-outside-training", id, by.organ(), clock.today(), new TrainingRules.Reason(reason));
        return get(id, by);
    }

    /** Nobody decides on hours of his own. */
    private void review(
            OutsideTraining claim, State state, BigDecimal hours, @Nullable String answer, int version, Actor by) {
        if (claim.isOf(by)) {
            throw TrainingRules.refused(
                    HttpStatus.FORBIDDEN,
                    "不能审核自己的外训证书：学时由司法局培训管理人员核实，自己的不能自己核实。",
                    TrainingRules.HOURS,
                    "请由司法局其他培训管理人员审核。");
        }
        if (claim.state() != State.CLAIMED) {
            throw Problem.conflict("这份外训证书" + claim.state().label() + "，不能再审。");
        }
        if (!store.review(claim.id(), state, hours, answer, by.name(), clock.today(), version)) {
            throw TrainingRules.stale("这份外训证书");
        }
    }

    private void requireSound(Claim claim) {
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "title", claim.title(), TrainingRules.LONGEST_TITLE, "培训名称");
        TrainingRules.text(faults, "provider", claim.provider(), TrainingRules.LONGEST_TITLE, "举办单位");
        TrainingRules.hours(faults, "hours", claim.hours());
        TrainingRules.day(faults, "from", claim.from());
        if (claim.until().isBefore(claim.from())) {
            faults.add(new FieldProblem("until", "培训止不能早于培训起。"));
        } else if (claim.until().isAfter(clock.today())) {
            faults.add(new FieldProblem("until", "培训结束以后才能申报。"));
        }
        TrainingRules.refuse(faults);
    }
}
