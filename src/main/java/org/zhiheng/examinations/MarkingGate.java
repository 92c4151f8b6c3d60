package org.zhiheng.examinations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.examinations.Examination.Stage;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Who may mark an examination, and when: reference answers stay closed while anybody may still sit, and to whoever sat. */
@Component
class MarkingGate {

    private final ExaminationStore examinations;
    private final CandidateStore candidates;
    private final Bureau bureau;
    private final LegalClock clock;

    MarkingGate(ExaminationStore examinations, CandidateStore candidates, Bureau bureau, LegalClock clock) {
        this.examinations = examinations;
        this.candidates = candidates;
        this.bureau = bureau;
        this.clock = clock;
    }

    /** Those of the bureau that are over and not yet published. */
    List<Examination> open(Actor by) {
        bureau.require(by);
        return examinations
                .search(by.organ().region(), new ExaminationStore.Filter(null, null, "drawn"), null, 200)
                .stream()
                .filter(examination -> examination.organ().equals(by.organ()))
                .filter(examination -> examination.stageAt(clock.now()) == Stage.MARKING && !isListed(examination, by))
                .toList();
    }

    Examination get(RecordId id, Actor by) {
        bureau.require(by);
        var examination = examinations.find(id).orElseThrow(() -> Problem.notFound("考试"));
        bureau.requireHolder(examination, by);
        return examination;
    }

    Examination requireOpen(RecordId id, Actor by) {
        var examination = get(id, by);
        var title = "“" + examination.title() + "”";
        if (!examination.isOver(clock.now())) {
            throw ExamRefusal.conflict(
                    title + "还没有结束，不能阅卷：参考答案在考试结束以前对谁都不公开。",
                    "请在结束时间 " + LegalMoments.inWords(examination.closesAt()) + " 以后再阅。");
        }
        if (isListed(examination, by)) {
            throw ExamRefusal.partial("您在" + title + "的应考名单上，不能阅这一场的卷。", "请由没有参加这场考试的阅卷人员阅。");
        }
        return examination;
    }

    private boolean isListed(Examination examination, Actor by) {
        var officer = by.officer();
        return officer != null
                && RegionWide.of(examination.id())
                        .call(() -> candidates.find(examination.id(), officer))
                        .isPresent();
    }
}
