package org.zhiheng.cases.confidential;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Takes clues through the confidential channel (保密通道): recorded, approved by the head, sent, answered. */
@Component
class DutyClues {

    /** What the log calls every step: that there is one, and nothing of what it is about. */
    static final String LOGGED = "confidential-step";

    private final DutyClueStore store;
    private final CaseReader cases;
    private final AuditLog log;
    private final LegalClock legal;
    private final InstantSource clock;

    DutyClues(DutyClueStore store, CaseReader cases, AuditLog log, LegalClock legal, InstantSource clock) {
        this.store = store;
        this.cases = cases;
        this.log = log;
        this.legal = legal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<DutyClue> search(@Nullable String cursor, int limit, Actor by) {
        var found = store.seenBy(by, Cursor.parse(cursor), limit + 1).stream()
                .flatMap(id -> store.find(id).stream())
                .toList();
        return Page.of(
                found,
                limit,
                store.count(by),
                clue -> new Cursor(clue.foundOn(), clue.id().id()));
    }

    /** 404 for whoever may not see it: that there is such a clue is not told either. */
    @Transactional(readOnly = true)
    public DutyClue get(RecordId id, Actor by) {
        return store.find(id).filter(clue -> clue.isSeenBy(by)).orElseThrow(() -> Problem.notFound("线索"));
    }

    @Transactional
    public DutyClue record(ChannelForm.Found form, Actor by) {
        ChannelRules.require(form);
        requireOwnCase(form.penaltyCase(), by);
        var clue = new DutyClue(
                RecordId.create(by.organ().region()), by.organ(), by.account(), form.aboutHead(), List.of());
        return take(clue, ChannelStep.Kind.FOUND, form, by);
    }

    @Transactional
    public DutyClue decide(RecordId id, ChannelForm.Decided form, int version, Actor by) {
        var clue = known(id, version, by);
        if (!by.is(Role.ORGAN_HEAD)) {
            throw Problem.forbidden("线索是否移送，由本机关负责人审批（" + ChannelRules.TRANSFER.inWords() + "）。");
        }
        ChannelRules.require(clue.state() == DutyClue.State.FOUND, "审批", clue, "涉及负责人本人的不经其审批；已经审批的不再审批。");
        ChannelRules.require(form);
        return take(clue, ChannelStep.Kind.DECIDED, form, by);
    }

    @Transactional
    public DutyClue send(RecordId id, ChannelForm.Sent form, int version, Actor by) {
        var clue = known(id, version, by);
        ChannelRules.require(clue.state() == DutyClue.State.APPROVED, "移送", clue, "请先由机关负责人批准；已经移送的不再移送。");
        ChannelRules.require(form, clue, legal.today());
        return take(clue, ChannelStep.Kind.SENT, form, by);
    }

    @Transactional
    public DutyClue answer(RecordId id, ChannelForm.Answered form, int version, Actor by) {
        var clue = known(id, version, by);
        ChannelRules.require(clue.state() == DutyClue.State.SENT, "登记答复", clue, "移送以后才有答复；答复只登记一次。");
        ChannelRules.require(form, clue, legal.today());
        return take(clue, ChannelStep.Kind.ANSWERED, form, by);
    }

    private DutyClue known(RecordId id, int version, Actor by) {
        var clue = get(id, by);
        if (clue.version() != version) {
            throw Problem.conflict("这条线索刚刚有变化，请刷新后核对，再决定是否继续办理；您填写的内容没有丢失。");
        }
        return clue;
    }

    private void requireOwnCase(@Nullable RecordId penaltyCase, Actor by) {
        if (penaltyCase != null
                && cases.find(penaltyCase)
                        .filter(found -> found.organ().equals(by.organ()))
                        .isEmpty()) {
            throw Problem.invalid("penaltyCase", "请从本机关办理的案件中选择。");
        }
    }

    private DutyClue take(DutyClue clue, ChannelStep.Kind kind, ChannelForm form, Actor by) {
        var step = new ChannelStep(
                clue.version() + 1,
                kind,
                form,
                legal.today(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.account(),
                by.name());
        var text = store.seal(form);
        try {
            store.add(clue, step, text);
        } catch (DuplicateKeyException faster) {
            throw Problem.conflict("这条线索刚刚被别人办理过，请刷新后再看。");
        }
        log.record(LOGGED, clue.id(), clue.organ(), step.on(), new Logged(step.seq(), text));
        var steps = new ArrayList<>(clue.steps());
        steps.add(step);
        return new DutyClue(clue.id(), clue.organ(), clue.recorder(), clue.aboutHead(), steps);
    }

    /** What the digest in the log is of: the step as it is stored, encrypted. */
    private record Logged(int seq, String form) {}
}
