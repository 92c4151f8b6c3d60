package org.zhiheng.cases.record;

import java.util.List;
import java.util.Optional;
import org.zhiheng.cases.form.*;
import org.zhiheng.platform.RecordId;

/** How a case goes from the proposal to the decision (告知、听取意见、审核、讨论), and what stands in its way. */
public record Proceedings(TakenActs acts) {

    /** The penalty as proposed last, unless the case was returned to investigation since. */
    public Optional<Proposal> proposal() {
        return acts.lastAfter(ChangeProposal.class, returnedAt())
                .flatMap(Proposal::of)
                .or(() -> conclusion().flatMap(Proposal::of))
                .or(() -> acts.last(DecideOnTheSpot.class).flatMap(Proposal::of));
    }

    public Optional<TakenAct<ConcludeInvestigation>> conclusion() {
        return acts.lastAfter(ConcludeInvestigation.class, returnedAt());
    }

    private int returnedAt() {
        return acts.last(ReturnToInvestigation.class).map(TakenAct::seq).orElse(0);
    }

    /** The notice that counts: the last one since the case was concluded. */
    public Optional<TakenAct<SendPenaltyNotice>> notice() {
        return conclusion().flatMap(concluded -> acts.lastAfter(SendPenaltyNotice.class, concluded.seq()));
    }

    public Optional<TakenAct<DeliverNotice>> noticeDelivery() {
        return notice().flatMap(sent -> acts.lastAfter(DeliverNotice.class, sent.seq()));
    }

    public Optional<TakenAct<RecordDefence>> defence() {
        return notice().flatMap(sent -> acts.lastAfter(RecordDefence.class, sent.seq()));
    }

    /** Whether the party stated a defence, so that it must be answered (第四十五条第一款). */
    public boolean defenceStated() {
        return defence()
                .filter(taken -> taken.form().manner() == DefenceManner.ORAL
                        || taken.form().manner() == DefenceManner.WRITTEN)
                .isPresent();
    }

    /** The points of the defence, each of which is answered; empty where it was recorded as a whole. */
    public List<DefencePoint> defencePoints() {
        return defence()
                .filter(taken -> defenceStated())
                .map(taken -> taken.form().points())
                .orElse(List.of());
    }

    public boolean waivedHearing() {
        return defence()
                .filter(taken -> taken.form().manner() == DefenceManner.WAIVED_ALL)
                .isPresent();
    }

    /** Whether a hearing was asked for and the request stands, held or not. */
    public boolean isHearingAsked() {
        return notice().flatMap(sent -> acts.lastAfter(RequestHearing.class, sent.seq()))
                .filter(asked -> acts.lastAfter(WithdrawHearingRequest.class, asked.seq())
                        .isEmpty())
                .isPresent();
    }

    /** A hearing that was asked for and neither held to its end nor given up. */
    public Optional<TakenAct<RequestHearing>> pendingHearing() {
        return acts.last(RequestHearing.class)
                .filter(asked -> acts.lastAfter(WithdrawHearingRequest.class, asked.seq())
                        .isEmpty())
                .filter(asked -> !isHearingOver(asked.seq()));
    }

    private boolean isHearingOver(int asked) {
        return acts.lastAfter(HoldHearing.class, asked)
                .filter(held -> held.form().attendance() != Attendance.PRESENT
                        || acts.lastAfter(ReportHearing.class, held.seq()).isPresent())
                .isPresent();
    }

    /** When, where and before whom the hearing asked for last is to be. */
    public Optional<TakenAct<ArrangeHearing>> arrangement() {
        return acts.last(RequestHearing.class).flatMap(asked -> acts.lastAfter(ArrangeHearing.class, asked.seq()));
    }

    public Optional<TakenAct<DeliverHearingNotice>> hearingNoticeDelivery() {
        return arrangement().flatMap(arranged -> acts.lastAfter(DeliverHearingNotice.class, arranged.seq()));
    }

    /** The hearing as it was held, for the notice that counts. */
    public Optional<TakenAct<HoldHearing>> hearing() {
        return notice().flatMap(sent -> acts.lastAfter(HoldHearing.class, sent.seq()));
    }

    /** Who presides over the hearing and sits with him, the president first. */
    public List<RecordId> hosts() {
        return arrangement()
                .map(arranged -> CaseOfficers.afterRecusals(arranged.form().hosts(), acts, arranged.seq()))
                .orElse(List.of());
    }

    /** The review of the proposal as it stands; a changed proposal has none. */
    public Optional<TakenAct<GiveReviewOpinion>> review() {
        return proposal().flatMap(proposed -> acts.lastAfter(GiveReviewOpinion.class, proposed.seq()));
    }

    /** The last review of all, where it found faults (提出问题). */
    private Optional<TakenAct<GiveReviewOpinion>> faultsFound() {
        return acts.last(GiveReviewOpinion.class)
                .filter(opinion -> opinion.form().conclusion() == ReviewConclusion.DISAGREE);
    }

    /** A review that found faults, to which the case unit has not answered. */
    public Optional<TakenAct<GiveReviewOpinion>> unansweredReview() {
        return faultsFound()
                .filter(opinion ->
                        acts.lastAfter(RespondToReview.class, opinion.seq()).isEmpty());
    }

    /** The answer by which the case unit does not follow a review, while the head has not settled it. */
    public Optional<TakenAct<RespondToReview>> disputedReview() {
        return faultsFound()
                .flatMap(opinion -> acts.lastAfter(RespondToReview.class, opinion.seq()))
                .filter(answer -> answer.form().response() == ReviewResponse.DECLINED)
                .filter(answer ->
                        acts.lastAfter(SettleReview.class, answer.seq()).isEmpty());
    }

    /** The account of the reviewer in whose place another is to review, as the head settled (由其他审核人员重新审核). */
    public Optional<RecordId> replacedReviewer() {
        return acts.last(GiveReviewOpinion.class)
                .filter(opinion -> acts.lastAfter(SettleReview.class, opinion.seq())
                        .filter(settled -> settled.form().settlement() == ReviewSettlement.REVIEW_AGAIN)
                        .isPresent())
                .map(TakenAct::account);
    }

    /** Material that the reviewer gave back and that has not been completed. */
    public Optional<TakenAct<ReturnReviewMaterial>> returnedMaterial() {
        return pendingSubmission()
                .flatMap(submitted -> acts.lastAfter(ReturnReviewMaterial.class, submitted.seq()))
                .filter(returned -> acts.lastAfter(SupplyReviewMaterial.class, returned.seq())
                        .isEmpty());
    }

    public Optional<TakenAct<SubmitForReview>> pendingSubmission() {
        return proposal()
                .flatMap(proposed -> acts.lastAfter(SubmitForReview.class, proposed.seq()))
                .filter(submitted ->
                        acts.lastAfter(GiveReviewOpinion.class, submitted.seq()).isEmpty());
    }

    public Optional<TakenAct<DiscussCollectively>> discussion() {
        return proposal().flatMap(proposed -> acts.lastAfter(DiscussCollectively.class, proposed.seq()));
    }

    public boolean suspected() {
        return acts.last(MarkSuspectedCrime.class)
                .filter(marked ->
                        acts.lastAfter(ClearSuspicion.class, marked.seq()).isEmpty())
                .isPresent();
    }

    public Optional<TakenAct<ApplyForRecusal>> pendingRecusal() {
        return acts.last(ApplyForRecusal.class)
                .filter(asked ->
                        acts.lastAfter(DecideRecusal.class, asked.seq()).isEmpty());
    }
}
