package org.zhiheng.review;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.review.RequestWriter.Done;
import org.zhiheng.settings.LegalClock;

/** Hands requests to reviewers (派单): the head assigns, a reviewer takes, who must recuse himself gives it back. */
@Component
class Assignments {

    private static final int LONGEST_NOTE = 500;

    private final RequestStore store;
    private final StepStore steps;
    private final RequestWriter writer;
    private final ReviewerPool pool;
    private final LoanStore loans;
    private final LentReviewers lentReviewers;
    private final LegalClock clock;

    Assignments(
            RequestStore store,
            StepStore steps,
            RequestWriter writer,
            ReviewerPool pool,
            LoanStore loans,
            LentReviewers lentReviewers,
            LegalClock clock) {
        this.store = store;
        this.steps = steps;
        this.writer = writer;
        this.pool = pool;
        this.loans = loans;
        this.lentReviewers = lentReviewers;
        this.clock = clock;
    }

    /** Gives it to a reviewer of the organ's pool, or to one lent to the organ; also from another's hands. */
    @Transactional
    public void assign(RecordId id, RecordId reviewer, String note, int version, Actor by) {
        var request = open(id, version);
        requireOwn(request, by);
        if (request.assignee() != null && note.isBlank()) {
            throw Problem.invalid("note", "改派须写明理由。");
        }
        if (note.length() > LONGEST_NOTE) {
            throw Problem.invalid("note", "说明不超过 " + LONGEST_NOTE + " 个字。");
        }
        var loan = loans.to(request.organ(), clock.today()).stream()
                .filter(each -> reviewer.equals(each.reviewer()) && each.serves(id))
                .findFirst();
        var to = loan.isPresent() ? lent(loan.get(), request) : own(pool.get(reviewer), request);
        writer.update(request.with(to), done(RequestStep.Kind.ASSIGN, to, note.isBlank() ? null : note.strip()), by);
    }

    @Transactional
    public void take(RecordId id, int version, Actor by) {
        var request = open(id, version);
        requireOwn(request, by);
        if (request.assignee() != null) {
            throw Problem.conflict("这件已由" + request.reviewerName() + "审核，需要改派的由机关负责人办理。");
        }
        var reviewer = pool.find(by, request.organ())
                .orElseThrow(() -> Problem.forbidden("您不在本机关的法制审核人员库中，不能领取；请由机关负责人先登记入库。"));
        var to = own(reviewer, request);
        writer.update(request.with(to), done(RequestStep.Kind.TAKE, to, null), by);
    }

    /**
     * By the reviewer himself, or by the head of the organ; then it waits for another (第四十三条). Whom nobody has handed it
     * yet, as in an organ without a pool, may withdraw before.
     */
    @Transactional
    public void recuse(RecordId id, String reason, int version, Actor by) {
        ReviewerRules.requireReason("reason", reason);
        var request = open(id, version);
        var assignee = request.assignee();
        if (assignee == null) {
            withdraw(request, reason.strip(), by);
            return;
        }
        var head = by.is(Role.ORGAN_HEAD) && by.organ().equals(request.organ());
        if (!head && !request.isAssignedTo(by)) {
            throw Problem.forbidden("回避由审核人本人提出，或者由机关负责人决定（" + Fitness.RECUSAL.inWords() + "）。");
        }
        within(request.organ(), by)
                .run(() ->
                        writer.update(request.with(null), done(RequestStep.Kind.RECUSE, assignee, reason.strip()), by));
    }

    private void withdraw(ReviewRequest request, String reason, Actor by) {
        if (!by.is(Role.REVIEWER) || !by.organ().equals(request.organ())) {
            throw Problem.conflict("这件还没有分派审核人；应当回避的审核人员由本人提出（" + Fitness.RECUSAL.inWords() + "）。");
        }
        var who = pool.find(by, request.organ()).map(Assignee::of).orElseGet(() -> Assignee.of(by));
        if (Fitness.isRecused(who, steps.of(request.id()))) {
            throw Problem.conflict("您已在本件审核中回避。");
        }
        writer.update(request, done(RequestStep.Kind.RECUSE, who, reason), by);
    }

    /** A reviewer lent by another organ writes in the request of the organ that borrowed him. */
    private static Scope within(RecordId organ, Actor by) {
        return by.organ().equals(organ) ? Scope.current() : BorrowersScope.of(organ);
    }

    private Assignee own(Reviewer reviewer, ReviewRequest request) {
        if (!reviewer.organ().equals(request.organ())) {
            throw Problem.invalid("reviewer", reviewer.name() + "不在本机关的审核人员库中，也没有借调给本机关。");
        }
        refuse(request, Fitness.missing(reviewer, request, steps.of(request.id()), clock.today()));
        return Assignee.of(reviewer);
    }

    private Assignee lent(Loan loan, ReviewRequest request) {
        var lent = lentReviewers.find(loan).orElse(null);
        refuse(request, Fitness.missing(loan, lent, request, steps.of(request.id()), clock.today()));
        return Assignee.of(loan);
    }

    private ReviewRequest open(RecordId id, int version) {
        var request = store.find(id).orElseThrow(() -> Problem.notFound("审核件"));
        if (!request.state().isOpen()) {
            throw Problem.conflict(
                    "“" + request.title() + "”的审核件现为“" + request.state().label() + "”，不能再分派。");
        }
        if (request.version() != version) {
            throw Problem.conflict("“" + request.title() + "”的审核件刚刚有变化，请刷新后再办。");
        }
        return request;
    }

    private static void requireOwn(ReviewRequest request, Actor by) {
        if (!by.organ().equals(request.organ())) {
            throw Problem.forbidden("审核件由办案机关自己分派。");
        }
    }

    private Done done(RequestStep.Kind kind, Assignee to, @Nullable String note) {
        return new Done(kind, to, note, clock.today());
    }

    private static void refuse(ReviewRequest request, List<Missing> missing) {
        if (!missing.isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "不能分派“" + request.title() + "”："
                            + missing.stream()
                                    .map(one -> one.text() + (one.article() == null ? "" : "（" + one.article() + "）"))
                                    .collect(Collectors.joining("；"))
                            + "。",
                    missing.getFirst().article(),
                    missing,
                    missing.getFirst().remedy(),
                    List.of());
        }
    }
}
