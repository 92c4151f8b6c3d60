package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.check.ReviewChecks;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.matters.Matter;
import org.zhiheng.review.ReviewRequests;

/** Tells the module of reviews what happened to a case that was submitted, in the transaction of the act. */
@Component
class CaseReviews {

    private final ReviewRequests requests;
    private final Clocks clocks;

    CaseReviews(ReviewRequests requests, Clocks clocks) {
        this.requests = requests;
        this.clocks = clocks;
    }

    void follow(PenaltyCase penaltyCase, @Nullable Matter matter, Actor by) {
        var id = penaltyCase.id();
        var taken = penaltyCase.acts().getLast();
        var on = taken.on();
        switch (taken.form()) {
            case SubmitForReview form -> requests.submit(submission(penaltyCase, matter, on), form.note(), by);
            case ReturnReviewMaterial form -> requests.returned(id, form.lacking(), on, by);
            case SupplyReviewMaterial form ->
                requests.supplemented(
                        id, form.supplied(), due(penaltyCase, matter, on).orElse(null), on, by);
            case GiveReviewOpinion form ->
                requests.answered(
                        id,
                        form.conclusion() == ReviewConclusion.AGREE,
                        form.conclusion().label(),
                        on,
                        by);
            case RespondToReview form ->
                requests.responded(
                        id,
                        form.response() == ReviewResponse.ADOPTED,
                        form.response().label(),
                        on,
                        by);
            case RecordUndoing form -> requests.undone(id, form.kind().label(), on, by);
            case ChangeProposal form -> requests.lapse(id, taken.act().label(), on, by);
            case ReturnToInvestigation form -> requests.lapse(id, taken.act().label(), on, by);
            case WithdrawCase form -> requests.lapse(id, taken.act().label(), on, by);
            case CloseAsTransferred form -> requests.lapse(id, taken.act().label(), on, by);
            case DecidePenalty form -> requests.lapse(id, taken.act().label(), on, by);
            case DecideNoPenalty form -> requests.lapse(id, taken.act().label(), on, by);
            case DecideNotEstablished form -> requests.lapse(id, taken.act().label(), on, by);
            default -> {}
        }
    }

    private ReviewRequests.Submission submission(PenaltyCase penaltyCase, @Nullable Matter matter, LocalDate on) {
        var grounds = ReviewChecks.grounds(penaltyCase, matter).stream()
                .map(ReviewGround::label)
                .toList();
        return new ReviewRequests.Submission(
                penaltyCase.id(),
                penaltyCase.organ(),
                penaltyCase.findings().title(),
                penaltyCase.number(),
                matter == null ? null : matter.field(),
                grounds.isEmpty() ? List.of("承办机构送审") : grounds,
                penaltyCase.officers(),
                due(penaltyCase, matter, on).orElse(null),
                on);
    }

    private Optional<LocalDate> due(PenaltyCase penaltyCase, @Nullable Matter matter, LocalDate on) {
        return clocks.find(CaseDeadlines.REVIEW, penaltyCase, matter == null ? null : matter.field(), on)
                .flatMap(clock -> clock.due().day());
    }
}
