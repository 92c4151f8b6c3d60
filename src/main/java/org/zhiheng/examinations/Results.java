package org.zhiheng.examinations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.examinations.Examination.State;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/**
 * The door to results (成绩): published by the bureau's trainer; read by the person, the personnel of the person's organ
 * and the bureau's trainer, and by nobody else.
 */
@Service
public class Results {

    private final ResultStore store;
    private final ExaminationStore examinations;
    private final SittingStore sittings;
    private final ScriptStore scripts;
    private final QualificationResults qualification;
    private final CandidateLists lists;
    private final Bureau bureau;
    private final AuditLog log;
    private final LegalClock clock;

    Results(
            ResultStore store,
            ExaminationStore examinations,
            SittingStore sittings,
            ScriptStore scripts,
            QualificationResults qualification,
            CandidateLists lists,
            Bureau bureau,
            AuditLog log,
            LegalClock clock) {
        this.store = store;
        this.examinations = examinations;
        this.sittings = sittings;
        this.scripts = scripts;
        this.qualification = qualification;
        this.lists = lists;
        this.bureau = bureau;
        this.log = log;
        this.clock = clock;
    }

    /** Publishes the results of everybody at once, when nobody sits and every script is settled. */
    @Transactional
    public void publish(RecordId id, int version, Actor by) {
        bureau.require(by);
        var examination = examinations.hold(id).orElseThrow(() -> Problem.notFound("考试"));
        bureau.requireHolder(examination, by);
        RegionWide.of(id).run(() -> {
            requireOver(examination);
            if (!examinations.publish(id, version, clock.today(), by.name())) {
                throw Problem.conflict("“" + examination.title() + "”刚刚被别人办理过，请刷新后再看。");
            }
            lists.removeBarred(id, by);
            store.scoreWritten(id);
            store.publish(id, examination.passMark(), clock.today());
        });
        var published = store.of(id, null);
        qualification.record(examination, published);
        log.record("publish-results", id, by.organ(), clock.today(), new Published(published));
    }

    private record Published(List<Result> results) {}

    private void requireOver(Examination examination) {
        var title = "“" + examination.title() + "”";
        if (examination.state() != State.DRAWN) {
            throw ExamRefusal.conflict(title + "还没有组卷，或者已经公布、取消，不能公布成绩。", "请刷新后看这场考试现在的阶段。");
        }
        if (!examination.isOver(clock.now()) || sittings.anyOpen(examination.id())) {
            throw ExamRefusal.conflict(
                    title + "还没有结束，不能公布成绩。",
                    "请在结束时间 " + LegalMoments.inWords(examination.closesAt()) + " 以后、卷子收齐以后公布。");
        }
        var counts = scripts.counts(examination.id(), null);
        if (counts.settled() < counts.all()) {
            throw ExamRefusal.conflict(
                    title + "的案例分析题有 " + counts.all() + " 份答卷，还有 " + (counts.all() - counts.settled())
                            + " 份没有定分，不能公布成绩。",
                    "请阅卷人员先阅完。");
        }
    }

    /** Those whom the reader may see. */
    @Transactional(readOnly = true)
    List<Result> of(RecordId examination, Actor by) {
        var seen = seen(by);
        return RegionWide.of(by.organ()).call(() -> {
            if (examinations.find(examination).isEmpty()) {
                throw Problem.notFound("考试");
            }
            return store.of(examination, seen);
        });
    }

    /** Null for everybody. */
    private @Nullable List<RecordId> seen(Actor by) {
        if (by.is(Role.PERSONNEL)) {
            return bureau.below(by);
        }
        bureau.require(by);
        if (!by.is(Role.TRAINER)) {
            throw ExamRefusal.notYourScores("成绩只有本人、所在机关的人事人员和司法行政部门的培训管理人员可以查看。", "本人的成绩请在“我的考试”里看。");
        }
        return null;
    }

    /** What came of an examination (考试结果): passed or not, without the marks. */
    public record Outcome(String examination, LocalDate on, String words) {}

    /**
     * The published outcomes of examinations that a person of an organ within the scope was to take between two days, both
     * included. The marks stay here: whoever appraises the person needs no score.
     */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(RecordId officer, LocalDate from, LocalDate until) {
        var own = store.ofPerson(officer);
        return RegionWide.of(officer)
                .call(() -> own.stream()
                        .flatMap(result -> examinations.find(result.examination()).stream()
                                .map(held ->
                                        new Outcome(held.title(), held.opensAt().toLocalDate(), result.outcome())))
                        .filter(outcome ->
                                !outcome.on().isBefore(from) && !outcome.on().isAfter(until))
                        .sorted(Comparator.comparing(Outcome::on))
                        .toList());
    }

    /** Somebody's own. */
    @Transactional(readOnly = true)
    List<Result> ofPerson(RecordId officer) {
        return RegionWide.of(officer).call(() -> store.ofPerson(officer));
    }
}
