package org.zhiheng.cases;

import java.util.Optional;
import java.util.Set;
import org.zhiheng.cases.form.*;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.content.DocumentContent;

/** Which paper an act makes (文书), filled from the case. */
final class Papers {

    /** A paper to be issued. */
    record Paper(DocumentKind kind, DocumentContent content) {}

    private Papers() {}

    /** The paper of the last act of the case; empty for an act that makes none. */
    static Optional<Paper> of(PaperParts parts) {
        var taken = parts.last();
        return switch (taken.form()) {
            case RegisterClue clue -> paper(DocumentKind.CLUE_REGISTER, OpeningPapers.clueRegister(parts, clue));
            case OpenCase opened -> paper(DocumentKind.CASE_OPENING, OpeningPapers.opening(parts, opened));
            case DeclineToOpen declined -> paper(DocumentKind.CASE_DECLINED, OpeningPapers.declined(parts, declined));
            case RecordScene scene -> paper(DocumentKind.SCENE_RECORD, InvestigationPapers.scene(parts, scene));
            case RecordInterview interview ->
                paper(DocumentKind.INTERVIEW_RECORD, InvestigationPapers.interview(parts, interview));
            case RecordEvidence evidence ->
                paper(DocumentKind.EVIDENCE_EXTRACTION, InvestigationPapers.extraction(parts, evidence));
            case OrderCorrection order ->
                paper(DocumentKind.CORRECTION_ORDER, InvestigationPapers.correction(parts, order));
            case DecideRecusal recusal ->
                paper(DocumentKind.RECUSAL_DECISION, InvestigationPapers.recusal(parts, recusal));
            case ExtendPeriod extended ->
                paper(DocumentKind.EXTENSION_APPROVAL, InvestigationPapers.extension(parts, extended));
            case ConcludeInvestigation concluded ->
                paper(DocumentKind.INVESTIGATION_REPORT, InvestigationPapers.report(parts, concluded));
            case Educate education ->
                paper(DocumentKind.EDUCATION_RECORD, InvestigationPapers.education(parts, education));
            case SendPenaltyNotice sent ->
                paper(
                        sent.hearing() == HearingRight.ENTITLED
                                ? DocumentKind.PENALTY_NOTICE_WITH_HEARING
                                : DocumentKind.PENALTY_NOTICE,
                        DecisionPapers.notice(parts, sent));
            case RecordDefence defence -> paper(DocumentKind.DEFENCE_RECORD, DecisionPapers.defence(parts, defence));
            case ArrangeHearing arranged -> paper(DocumentKind.HEARING_NOTICE, HearingPapers.notice(parts, arranged));
            case HoldHearing held -> paper(DocumentKind.HEARING_RECORD, HearingPapers.record(parts, held));
            case ReportHearing report -> paper(DocumentKind.HEARING_REPORT, HearingPapers.report(parts, report));
            case DeliverHearingNotice delivered ->
                paper(
                        DocumentKind.DELIVERY_RECEIPT,
                        ClosingPapers.receipt(parts, delivered.delivery(), Set.of(DocumentKind.HEARING_NOTICE)));
            case DeferPayment deferred ->
                paper(DocumentKind.PAYMENT_DEFERRAL, ExecutionPapers.deferral(parts, deferred));
            case DemandPerformance demanded ->
                paper(DocumentKind.DEMAND_NOTICE, ExecutionPapers.demand(parts, demanded));
            case ApplyToCourt applied ->
                paper(DocumentKind.COURT_APPLICATION, ExecutionPapers.application(parts, applied));
            case DeliverDemand delivered ->
                paper(
                        DocumentKind.DELIVERY_RECEIPT,
                        ClosingPapers.receipt(parts, delivered.delivery(), Set.of(DocumentKind.DEMAND_NOTICE)));
            case GiveReviewOpinion opinion -> paper(DocumentKind.LEGAL_REVIEW, DecisionPapers.review(parts, opinion));
            case DiscussCollectively discussed ->
                paper(DocumentKind.COLLECTIVE_DISCUSSION, DecisionPapers.discussion(parts, discussed));
            case DecidePenalty decided -> paper(DocumentKind.PENALTY_DECISION, DecisionPapers.penalty(parts, decided));
            case DecideNoPenalty decided ->
                paper(
                        DocumentKind.NO_PENALTY_DECISION,
                        DecisionPapers.noPenalty(parts, decided.ground().label() + "。" + decided.reason()));
            case DecideNotEstablished decided ->
                paper(
                        DocumentKind.NO_PENALTY_DECISION,
                        DecisionPapers.noPenalty(parts, "违法事实不能成立。" + decided.reason()));
            case DecideOnTheSpot decided ->
                paper(DocumentKind.SUMMARY_DECISION, DecisionPapers.onTheSpot(parts, decided));
            case DeliverNotice delivered ->
                paper(
                        DocumentKind.DELIVERY_RECEIPT,
                        ClosingPapers.receipt(parts, delivered.delivery(), ClosingPapers.NOTICES));
            case DeliverDecision delivered ->
                paper(
                        DocumentKind.DELIVERY_RECEIPT,
                        ClosingPapers.receipt(parts, delivered.delivery(), ClosingPapers.DECISIONS));
            case WithdrawCase withdrawn ->
                paper(DocumentKind.CASE_WITHDRAWAL, ClosingPapers.withdrawal(parts, withdrawn));
            case CloseCase closed -> paper(DocumentKind.CASE_CLOSING, ClosingPapers.closing(parts, closed));
            case CorrectDocument corrected ->
                paper(DocumentKind.AMENDMENT_NOTICE, ClosingPapers.amendment(parts, corrected));
            default -> Optional.empty();
        };
    }

    private static Optional<Paper> paper(DocumentKind kind, DocumentContent content) {
        return Optional.of(new Paper(kind, content));
    }
}
