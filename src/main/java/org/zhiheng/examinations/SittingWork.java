package org.zhiheng.examinations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.examinations.Examination.Stage;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The transactions of sittings; whoever calls has made sure who asks and has opened the scope of the region. */
@Component
class SittingWork {

    private final SittingStore sittings;
    private final SittingAnswerStore answers;
    private final ExaminationStore examinations;
    private final CandidateStore candidates;
    private final ExamPapers papers;
    private final Barring barring;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource now;

    SittingWork(
            SittingStore sittings,
            SittingAnswerStore answers,
            ExaminationStore examinations,
            CandidateStore candidates,
            ExamPapers papers,
            Barring barring,
            AuditLog log,
            LegalClock clock,
            InstantSource now) {
        this.sittings = sittings;
        this.answers = answers;
        this.examinations = examinations;
        this.candidates = candidates;
        this.papers = papers;
        this.barring = barring;
        this.log = log;
        this.clock = clock;
        this.now = now;
    }

    /** A sitting with its examination and what was answered so far. */
    record State(Sitting sitting, Examination examination, List<Answer> answers) {}

    /** Begins, or goes on with what was begun at whatever device. */
    @Transactional
    Sitting begin(RecordId id, RecordId officer) {
        var begun = sittings.of(id, officer);
        if (begun.isPresent()) {
            sittings.reopened(begun.get().id());
            return begun.get();
        }
        var examination = examinations.share(id).orElseThrow(() -> Problem.notFound("考试"));
        var candidate = candidates.find(id, officer).orElseThrow(() -> Problem.notFound("考试"));
        requireImpartial(examination, officer);
        requireOpen(examination);
        var wanted = sitting(examination, candidate);
        if (!sittings.begin(wanted)) {
            return sittings.of(id, officer)
                    .orElseThrow(() -> ExamRefusal.conflict("您正在参加另一场考试，不能同时开始这一场。", "请先交卷，再开始这一场。"));
        }
        log.record("begin-sitting", wanted.id(), wanted.organ(), clock.today(), wanted);
        return wanted;
    }

    /** The time runs on the real clock, and no longer than the examination is open. */
    private Sitting sitting(Examination examination, Candidate candidate) {
        var begun = now.instant();
        var whole = Duration.ofMinutes(examination.minutes());
        var left = Duration.between(clock.now(), examination.closesAt());
        return new Sitting(
                RecordId.create(examination.id().region()),
                examination.id(),
                candidate.officer(),
                candidate.organ(),
                true,
                begun,
                begun.plus(whole.compareTo(left) < 0 ? whole : left),
                1,
                null,
                null);
    }

    /** Whoever keeps the bank and draws papers knows the answers, also when signed in as one of the officers. */
    private void requireImpartial(Examination examination, RecordId officer) {
        if (barring.bars(officer)) {
            throw ExamRefusal.partial("您管理本地的题库和组卷，不能参加“" + examination.title() + "”。", "请先由别人接管题库、停用培训管理账号，再应考。");
        }
    }

    private void requireOpen(Examination examination) {
        var title = "“" + examination.title() + "”";
        switch (examination.stageAt(clock.now())) {
            case OPEN -> {}
            case READY, PLANNED ->
                throw ExamRefusal.conflict(
                        title + "还没有开考，开考时间是 " + LegalMoments.inWords(examination.opensAt()) + "。", "请届时再来。");
            case CANCELLED -> throw ExamRefusal.conflict(title + "已经取消，不能开考。", "请向组织考试的司法局了解改期。");
            case MARKING, PUBLISHED -> throw ExamRefusal.conflict(title + "已经结束，不能再开考。没有参加的按缺考处理。", "请向组织考试的司法局了解补考。");
        }
    }

    @Transactional(readOnly = true)
    Optional<State> find(RecordId id, RecordId officer) {
        return sittings.find(id)
                .filter(sitting -> sitting.officer().equals(officer))
                .map(sitting -> new State(
                        sitting, examinations.find(sitting.examination()).orElseThrow(), answers.of(id)));
    }

    /** What became of a saving. */
    enum Saved {
        SAVED,
        SAVED_BEFORE,
        NEWER_THERE,
        NOT_ASKED,
        OVER,
        HANDED_IN
    }

    @Transactional
    Saved save(RecordId id, RecordId officer, Answer answer) {
        if (answers.save(id, officer, answer)) {
            return Saved.SAVED;
        }
        var sitting = sittings.find(id)
                .filter(found -> found.officer().equals(officer))
                .orElseThrow(() -> Problem.notFound("答卷"));
        var there = answers.find(id, answer.seq());
        if (there.filter(found -> found.revision() == answer.revision() && found.says(answer))
                .isPresent()) {
            return Saved.SAVED_BEFORE;
        }
        if (papers.paper(sitting.examination()).stream().noneMatch(asked -> asked.seq() == answer.seq())) {
            return Saved.NOT_ASKED;
        }
        if (!sitting.open()) {
            return Saved.HANDED_IN;
        }
        return sitting.isOver(answer.savedAt()) ? Saved.OVER : Saved.NEWER_THERE;
    }

    @Transactional(readOnly = true)
    List<RecordId> overdue(Instant at, int most) {
        return sittings.overdue(at, most);
    }

    /**
     * Everything of somebody: examinations on whose lists the person stands, and the sittings.
     *
     * @param barred those that the person may not, or could not, begin, as one who knows the answers
     */
    record Own(List<Examination> examinations, List<Sitting> sittings, Set<RecordId> barred) {}

    @Transactional(readOnly = true)
    Own own(RecordId officer) {
        var own = examinations.of(officer).stream()
                .filter(examination -> examination.stageAt(clock.now()) != Stage.PLANNED)
                .toList();
        return new Own(own, sittings.of(officer), barring.of(officer, own));
    }
}
