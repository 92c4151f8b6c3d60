package org.zhiheng.review;

import static org.zhiheng.review.ReviewerRules.QUALIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;
import org.zhiheng.review.RequestWriter.Done;

/** The door for cases: they submit for review, tell what became of it, and ask who may give the opinion. */
@Service
public class ReviewRequests {

    private final RequestStore store;
    private final StepStore steps;
    private final RequestWriter writer;
    private final ReviewerPool pool;
    private final LoanStore loans;
    private final LentReviewers lentReviewers;

    ReviewRequests(
            RequestStore store,
            StepStore steps,
            RequestWriter writer,
            ReviewerPool pool,
            LoanStore loans,
            LentReviewers lentReviewers) {
        this.store = store;
        this.steps = steps;
        this.writer = writer;
        this.pool = pool;
        this.loans = loans;
        this.lentReviewers = lentReviewers;
    }

    /**
     * A case that is submitted.
     *
     * @param record the case
     * @param grounds why it must be reviewed, in words
     * @param handlers its officers
     * @param dueOn the last day of the review; null where no calendar tells
     */
    public record Submission(
            RecordId record,
            RecordId organ,
            String title,
            @Nullable String number,
            @Nullable String field,
            List<String> grounds,
            List<RecordId> handlers,
            @Nullable LocalDate dueOn,
            LocalDate on) {}

    /** Who has the open request of a case; the name is null while nobody has it. */
    public record Hands(RecordId request, @Nullable String reviewer, boolean lent) {}

    /**
     * Whether somebody may give the opinion in a case.
     *
     * @param known whether the pool answers for the person's qualification
     */
    public record Power(boolean known, List<Missing> missing) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void submit(Submission given, @Nullable String note, Actor by) {
        lapse(given.record(), "重新送审", given.on(), by);
        var request = new ReviewRequest(
                RecordId.create(given.organ().region()),
                1,
                given.organ(),
                given.record(),
                given.title(),
                given.number(),
                given.field(),
                given.grounds(),
                given.handlers(),
                ReviewRequest.State.WAITING,
                given.on(),
                given.dueOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        writer.insert(request, new Done(RequestStep.Kind.SUBMIT, null, note, given.on()), by);
    }

    /** Material is missing: the request waits for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(RecordId record, String lacking, LocalDate on, Actor by) {
        store.openOf(record).ifPresent(request -> {
            var hands = request.assignee() == null ? hands(request, by) : request.assignee();
            writer.update(
                    request.with(hands).standing(ReviewRequest.State.RETURNED, null),
                    done(RequestStep.Kind.RETURN, hands, lacking, on),
                    by);
        });
    }

    /** The material has come; where its reviewer withdrew meanwhile, the request waits for another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supplemented(RecordId record, String what, @Nullable LocalDate dueOn, LocalDate on, Actor by) {
        store.openOf(record)
                .ifPresent(request -> writer.update(
                        request.supplemented(dueOn),
                        done(RequestStep.Kind.SUPPLEMENT, request.assignee(), what, on),
                        by));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(RecordId record, boolean agreed, String conclusion, LocalDate on, Actor by) {
        store.openOf(record).ifPresent(request -> {
            var hands = request.assignee() == null ? hands(request, by) : request.assignee();
            writer.update(
                    request.answered(hands, agreed, on), done(RequestStep.Kind.ANSWER, hands, conclusion, on), by);
        });
    }

    /** The case unit follows the last opinion, or does not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void responded(RecordId record, boolean adopted, String words, LocalDate on, Actor by) {
        store.answeredOf(record)
                .ifPresent(request -> writer.update(
                        request.responded(adopted), done(RequestStep.Kind.RESPOND, request.assignee(), words, on), by));
    }

    /** What was submitted is no longer what is proposed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lapse(RecordId record, String why, LocalDate on, Actor by) {
        store.openOf(record)
                .ifPresent(request -> writer.update(
                        request.standing(ReviewRequest.State.LAPSED, null),
                        done(RequestStep.Kind.LAPSE, request.assignee(), why, on),
                        by));
    }

    /** The decision that the review agreed to was changed, revoked or found unlawful. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(RecordId record, String how, LocalDate on, Actor by) {
        store.answeredOf(record)
                .filter(request -> Boolean.TRUE.equals(request.agreed()) && request.undoneOn() == null)
                .ifPresent(request -> writer.update(
                        request.undone(on), done(RequestStep.Kind.UNDO, request.assignee(), how, on), by));
    }

    @Transactional(readOnly = true)
    public Optional<Hands> hands(RecordId record) {
        return store.openOf(record)
                .map(request -> new Hands(request.id(), request.reviewerName(), request.loan() != null));
    }

    /** Whether the organ of the case has borrowed this person for it, on that day. */
    @Transactional(readOnly = true)
    public boolean isLentTo(RecordId record, Actor person, LocalDate on) {
        return store.openOf(record)
                .filter(request -> request.isAssignedTo(person))
                .flatMap(request -> Optional.ofNullable(request.loan()).flatMap(loans::find))
                .filter(loan -> loan.isInForceOn(on))
                .isPresent();
    }

    /** What keeps a person from giving the opinion in a case. */
    @Transactional(readOnly = true)
    public Power power(RecordId record, RecordId organ, Actor person, LocalDate on) {
        var open = store.openOf(record);
        var assignee = open.map(ReviewRequest::assignee).orElse(null);
        if (assignee != null && !open.get().isAssignedTo(person)) {
            return new Power(
                    true,
                    List.of(new Missing(
                            "本案已由" + assignee.name() + "审核", QUALIFIED.inWords(), "由本人出具意见；需要换人的，请机关负责人改派。")));
        }
        if (assignee != null && assignee.loan() != null) {
            return loans.find(assignee.loan())
                    .map(loan -> ofTheLent(loan, open.get(), on))
                    .orElse(new Power(false, List.of()));
        }
        return ofThePool(open.orElse(null), organ, person, on);
    }

    private Power ofTheLent(Loan loan, ReviewRequest request, LocalDate on) {
        var lent = lentReviewers.find(loan).orElse(null);
        return new Power(
                lent != null && lent.certificate() != null,
                Fitness.missing(loan, lent, request, steps.of(request.id()), on));
    }

    private Power ofThePool(@Nullable ReviewRequest request, RecordId organ, Actor person, LocalDate on) {
        if (request == null) {
            return new Power(false, List.of());
        }
        if (Fitness.isRecused(Assignee.of(person), steps.of(request.id()))) {
            return new Power(true, List.of(Fitness.recused(person.name())));
        }
        var kept = pool.of(organ).stream().anyMatch(reviewer -> reviewer.leftOn() == null);
        if (!kept) {
            return new Power(false, List.of());
        }
        return pool.find(person, organ)
                .map(reviewer -> new Power(
                        reviewer.certificate() != null, Fitness.missing(reviewer, request, steps.of(request.id()), on)))
                .orElseGet(() -> new Power(
                        true,
                        List.of(new Missing("您不在本机关的法制审核人员库中", QUALIFIED.inWords(), "请由机关负责人先登记入库，或者由在库的人员审核。"))));
    }

    private Assignee hands(ReviewRequest request, Actor by) {
        return pool.find(by, request.organ()).map(Assignee::of).orElseGet(() -> Assignee.of(by));
    }

    private static Done done(RequestStep.Kind kind, @Nullable Assignee hands, @Nullable String note, LocalDate on) {
        return new Done(kind, hands, note, on);
    }
}
