package org.zhiheng.examinations;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.examinations.Examination.State;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to examinations (考试): planned, drawn and cancelled by the trainers of the justice bureau. */
@Service
public class Examinations {

    private static final int LONGEST_WHY = 200;

    private final ExaminationStore store;
    private final BlueprintStore blueprints;
    private final CandidateStore candidates;
    private final ExamPapers papers;
    private final Bureau bureau;
    private final AuditLog log;
    private final LegalClock clock;

    Examinations(
            ExaminationStore store,
            BlueprintStore blueprints,
            CandidateStore candidates,
            ExamPapers papers,
            Bureau bureau,
            AuditLog log,
            LegalClock clock) {
        this.store = store;
        this.blueprints = blueprints;
        this.candidates = candidates;
        this.papers = papers;
        this.bureau = bureau;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Examination add(ExaminationEntry entry, Actor by) {
        bureau.require(by);
        require(entry);
        var id = RecordId.create(by.organ().region());
        store.insert(id, by.organ(), entry, root(id, entry.resitOf()));
        log.record("add-examination", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    @Transactional
    public Examination change(RecordId id, ExaminationEntry entry, int version, Actor by) {
        var before = hold(id, version, by);
        requirePlanned(before, "修改");
        if (!Objects.equals(before.resitOf(), entry.resitOf())) {
            throw Problem.invalid("resitOf", "“" + before.title() + "”补考哪一场，安排以后不能改：名单是照它定的。请取消后另建一场。");
        }
        require(entry);
        if (!store.update(id, entry, version)) {
            throw stale(before);
        }
        log.record("change-examination", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    /** Draws the paper once; from then on its seed and digests can be read by everybody. */
    @Transactional
    public Examination draw(RecordId id, int version, Actor by) {
        var before = hold(id, version, by);
        requirePlanned(before, "组卷");
        if (!clock.now().isBefore(before.opensAt())) {
            throw ExamRefusal.conflict("已经到了开考时间 " + words(before) + "，不能再组卷：种子和摘要须在开考前公布。", "请先修改开考时间。");
        }
        var blueprint = blueprints.find(before.blueprint()).orElseThrow(() -> Problem.notFound("组卷蓝图"));
        if (before.passMark().compareTo(blueprint.total()) > 0) {
            throw ExamRefusal.conflict("不能组卷：及格分超过了蓝图的总分。", "请先修改考试或者蓝图。");
        }
        var drawn = papers.draw(id, before.organ(), blueprint.lines());
        if (!store.drawn(id, version, blueprint, drawn, clock.now(), by.name())) {
            throw stale(before);
        }
        log.record("draw-paper", id, by.organ(), clock.today(), drawn);
        return get(id);
    }

    /** Before anybody has begun; who begins at the same time waits, and is told. */
    @Transactional
    public Examination cancel(RecordId id, String why, int version, Actor by) {
        var before = hold(id, version, by);
        if (why.isBlank() || why.length() > LONGEST_WHY) {
            throw Problem.invalid("why", "须写明取消的理由，不超过 " + LONGEST_WHY + " 个字。");
        }
        if (before.state() != State.PLANNED && before.state() != State.DRAWN) {
            throw ExamRefusal.conflict("“" + before.title() + "”已经公布成绩或者取消，不能取消。", "请刷新后再看。公布过的成绩不能撤回；有异议的，由本人申请成绩复核。");
        }
        if (RegionWide.of(id).call(() -> candidates.counts(id, null)).begun() > 0) {
            throw ExamRefusal.conflict("“" + before.title() + "”已经有人开考，不能取消。", "请等考试结束，照常阅卷、公布成绩；需要重考的另建一场。");
        }
        if (!store.cancel(id, version, why.strip())) {
            throw stale(before);
        }
        log.record("cancel-examination", id, by.organ(), clock.today(), new Cancelled(why.strip()));
        return get(id);
    }

    private record Cancelled(String why) {}

    private void require(ExaminationEntry entry) {
        var blueprint =
                blueprints.find(entry.blueprint()).orElseThrow(() -> Problem.invalid("blueprint", "没有找到这份组卷蓝图。"));
        ExaminationRules.require(entry, blueprint.total(), clock.now());
    }

    private RecordId root(RecordId id, @Nullable RecordId resitOf) {
        if (resitOf == null) {
            return id;
        }
        var before = store.find(resitOf).orElseThrow(() -> Problem.invalid("resitOf", "没有找到要补考的考试。"));
        if (before.state() != State.PUBLISHED) {
            throw Problem.invalid("resitOf", "“" + before.title() + "”还没有公布成绩，不能安排补考。");
        }
        return before.root();
    }

    private Examination get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("考试"));
    }

    /** Nobody else changes it until the transaction ends; 409 where somebody changed it since it was read. */
    private Examination hold(RecordId id, int version, Actor by) {
        bureau.require(by);
        var examination = store.hold(id).orElseThrow(() -> Problem.notFound("考试"));
        bureau.requireHolder(examination, by);
        if (examination.version() != version) {
            throw stale(examination);
        }
        return examination;
    }

    private static void requirePlanned(Examination examination, String what) {
        if (examination.state() != State.PLANNED) {
            throw ExamRefusal.conflict("“" + examination.title() + "”已经组卷、公布或者取消，不能" + what + "。", "需要改动的，请取消后另建一场。");
        }
    }

    private static String words(Examination examination) {
        return LegalMoments.inWords(examination.opensAt());
    }

    private static Problem stale(Examination examination) {
        return Problem.conflict("“" + examination.title() + "”刚刚被别人修改过，请刷新后再办。");
    }

    /** What was drawn and published of a paper, for whoever wants to check it. */
    record Published(
            String title,
            String poolDigest,
            String seed,
            String paperDigest,
            LocalDateTime drawnAt,
            LocalDateTime opensAt,
            List<BlueprintLine> lines,
            List<Draw.Pooled> pool,
            List<Draw.Asked> paper) {}

    /**
     * Everything that the draw needs to be done again. Pool and paper, ids without any words of a question, are given out
     * when the examination has closed; before that the digests only.
     */
    @Transactional(readOnly = true)
    Published published(RecordId id) {
        var examination = get(id);
        var draw = examination.draw();
        if (draw == null) {
            throw ExamRefusal.conflict("“" + examination.title() + "”还没有组卷。", "请在组卷以后再看：种子和摘要在开考前公布。");
        }
        var over = !clock.now().isBefore(examination.closesAt());
        return new Published(
                examination.title(),
                draw.poolDigest(),
                draw.seed(),
                draw.paperDigest(),
                draw.at(),
                examination.opensAt(),
                store.lines(id),
                over ? papers.pool(id) : List.of(),
                over ? papers.asked(id) : List.of());
    }
}
