package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to reviews of scores (成绩复核): asked by the person, answered by the bureau that held the examination. */
@Service
class ScoreReviews {

    private static final int LONGEST = 500;

    private final ScoreReviewStore store;
    private final ResultStore results;
    private final ExaminationStore examinations;
    private final QualificationResults qualification;
    private final CandidateLists lists;
    private final ReviewPeriod period;
    private final Bureau bureau;
    private final AuditLog log;
    private final LegalClock clock;

    ScoreReviews(
            ScoreReviewStore store,
            ResultStore results,
            ExaminationStore examinations,
            QualificationResults qualification,
            CandidateLists lists,
            ReviewPeriod period,
            Bureau bureau,
            AuditLog log,
            LegalClock clock) {
        this.store = store;
        this.results = results;
        this.examinations = examinations;
        this.qualification = qualification;
        this.lists = lists;
        this.period = period;
        this.bureau = bureau;
        this.log = log;
        this.clock = clock;
    }

    /** What is answered; without a corrected total the published one is upheld. */
    record Answered(
            RecordId officer, String answer, @Nullable BigDecimal corrected) {}

    @Transactional
    public void ask(RecordId examination, String reason, Actor by) {
        requireText("reason", "申请复核的理由", reason);
        var officer = Sittings.officer(by);
        RegionWide.of(officer).run(() -> {
            var result = result(examination, officer);
            if (result.absent()) {
                throw ExamRefusal.conflict("不能申请复核：这一场缺考，没有答卷可以复核。", "请向组织考试的司法局了解补考。");
            }
            if (period.isOver(result)) {
                throw ExamRefusal.late(
                        "不能申请复核：成绩 " + result.publishedOn() + " 公布，" + period.inWords(result) + "。",
                        period.value(result),
                        "请向组织考试的司法局书面反映。");
            }
            if (!store.ask(result, reason.strip(), clock.today())) {
                throw ExamRefusal.conflict("这一场的成绩已经申请过复核，一场只复核一次。", "请在“我的考试”里看答复。");
            }
            log.record("ask-score-review", examination, result.organ(), clock.today(), new Asked(officer, reason));
        });
    }

    private record Asked(RecordId officer, String reason) {}

    /**
     * A correction is in favour of who asked; it stands in the place of what was published, which stays on record. Who passes
     * by it sits no re-sit.
     */
    @Transactional
    public void answer(RecordId id, Answered answered, Actor by) {
        var examination = held(id, by);
        requireText("answer", "答复", answered.answer());
        if (answered.officer().equals(by.officer())) {
            throw ExamRefusal.partial("不能答复自己的复核申请。", "请由其他培训管理人员答复。");
        }
        RegionWide.of(id).run(() -> {
            lists.hold(examination);
            var result = result(id, answered.officer());
            var corrected = answered.corrected();
            requireHigher(corrected, result, examination.drawn().total());
            var passed = corrected == null ? null : Boolean.valueOf(corrected.compareTo(examination.passMark()) >= 0);
            if (!store.answer(result, answered, passed, clock.today(), by.name())) {
                throw ExamRefusal.conflict("这个人没有申请复核，或者已经答复。", "请刷新后再看。");
            }
            if (corrected != null) {
                qualification.record(examination, List.of(result(id, answered.officer())));
            }
            if (Boolean.TRUE.equals(passed)) {
                lists.removeFromResits(examination, answered.officer(), by);
            }
        });
        log.record("answer-score-review", id, by.organ(), clock.today(), answered);
    }

    /** For the bureau's trainers, who answer. */
    @Transactional(readOnly = true)
    public List<ScoreReview> of(RecordId id, Actor by) {
        held(id, by);
        return RegionWide.of(id).call(() -> store.of(id));
    }

    /** Somebody's own. */
    @Transactional(readOnly = true)
    public List<ScoreReview> ofPerson(RecordId officer) {
        return RegionWide.of(officer).call(() -> store.ofPerson(officer));
    }

    private Examination held(RecordId id, Actor by) {
        bureau.require(by);
        var examination = examinations.find(id).orElseThrow(() -> Problem.notFound("考试"));
        bureau.requireHolder(examination, by);
        return examination;
    }

    private Result result(RecordId examination, RecordId officer) {
        return results.ofPerson(officer).stream()
                .filter(result -> result.examination().equals(examination))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("成绩"));
    }

    private static void requireHigher(@Nullable BigDecimal corrected, Result result, BigDecimal most) {
        if (corrected != null
                && (corrected.compareTo(result.total()) <= 0
                        || corrected.compareTo(most) > 0
                        || corrected.stripTrailingZeros().scale() > 1)) {
            throw Problem.invalid(
                    "corrected",
                    "更正后的总分须高于公布的 " + plain(result.total()) + " 分、不超过卷面总分 " + plain(most) + "，最多一位小数；维持的不填。");
        }
    }

    private static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }

    private static void requireText(String field, String name, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Problem.invalid(field, name + "须为一至 " + LONGEST + " 个字。");
        }
    }
}
