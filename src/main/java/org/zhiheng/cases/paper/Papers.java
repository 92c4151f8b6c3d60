package org.zhiheng.cases.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiheng.cases.form.*;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.content.DocumentContent;
import org.zhiheng.documents.content.Letter;

/** Which paper an act makes (文书), filled from the case. */
final class Papers {

    /** A paper to be issued. */
    record Paper(DocumentKind kind, DocumentContent content) {}

    private Papers() {}

    /** The papers of the last act of the case, the first of them what the act is done by; none for an act that makes none. */
    static List<Paper> of(PaperParts parts) {
        var taken = parts.last();
        return switch (taken.form()) {
            case RegisterClue clue -> paper(DocumentKind.CLUE_REGISTER, OpeningPapers.clueRegister(parts, clue));
            case OpenCase opened -> paper(DocumentKind.CASE_OPENING, OpeningPapers.opening(parts, opened));
            case DeclineToOpen declined -> paper(DocumentKind.CASE_DECLINED, OpeningPapers.declined(parts, declined));
            case RecordScene scene -> paper(DocumentKind.SCENE_RECORD, InvestigationPapers.scene(parts, scene));
            case RecordInterview interview ->
                paper(DocumentKind.INTERVIEW_RECORD, InvestigationPapers.interview(parts, interview));
            case RecordEvidence evidence ->
                paper(
                        evidence.kind() == EvidenceKind.ELECTRONIC
                                ? DocumentKind.ELECTRONIC_EXTRACTION
                                : DocumentKind.EVIDENCE_EXTRACTION,
                        InvestigationPapers.extraction(parts, evidence));
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
            case ApprovePreservation approved ->
                paper(DocumentKind.MATTER_APPROVAL, PreservationPapers.preservationApproval(parts, approved));
            case PreserveEvidence preserved ->
                List.of(
                        new Paper(DocumentKind.PRESERVATION_NOTICE, PreservationPapers.preservation(parts, preserved)),
                        new Paper(
                                DocumentKind.GOODS_LIST,
                                HeldParts.list(parts, preserved.at(), preserved.place(), preserved.officers())));
            case DisposePreserved disposed ->
                paper(DocumentKind.PRESERVATION_RELEASE, PreservationPapers.release(parts, disposed));
            case TakeSamples sampled ->
                paper(DocumentKind.SAMPLING_RECORD, PreservationPapers.sampling(parts, sampled));
            case CommissionAppraisal asked ->
                List.of(
                        new Paper(DocumentKind.APPRAISAL_NOTICE, PreservationPapers.appraisal(parts, asked)),
                        new Paper(DocumentKind.APPRAISAL_COMMISSION, PlainPapers.commission(parts, asked)));
            case TellOfAppraisal told -> paper(DocumentKind.DELIVERY_RECEIPT, ClosingPapers.receipt(parts, told));
            case RecordAppraisal appraised ->
                paper(DocumentKind.APPRAISAL_RESULT, PreservationPapers.result(parts, appraised));
            case ApproveMeasure approved ->
                paper(DocumentKind.MATTER_APPROVAL, CoercionPapers.measureApproval(parts, approved));
            case ConfirmMeasure confirmed ->
                paper(DocumentKind.MATTER_APPROVAL, CoercionPapers.confirmation(parts, confirmed));
            case TakeMeasure measure ->
                List.of(
                                new Paper(DocumentKind.MEASURE_DECISION, CoercionPapers.measure(parts, measure)),
                                new Paper(
                                        DocumentKind.GOODS_LIST,
                                        HeldParts.list(parts, measure.at(), measure.place(), measure.officers())),
                                new Paper(DocumentKind.SCENE_RECORD, CoercionPapers.scene(parts, measure)),
                                new Paper(DocumentKind.SEALING_STRIP, PlainPapers.strip(parts, measure)))
                        .subList(0, measure.kind() == MeasureKind.SEAL ? 4 : 3);
            case ExtendMeasure extended ->
                paper(DocumentKind.MEASURE_EXTENSION, CoercionPapers.extension(parts, extended));
            case LiftMeasure lifted -> paper(DocumentKind.MEASURE_LIFTING, CoercionPapers.lifting(parts, lifted));
            case DisposeGoods disposed -> paper(DocumentKind.GOODS_DISPOSAL, CoercionPapers.disposal(parts, disposed));
            case ApproveFreeze approved -> paper(DocumentKind.MATTER_APPROVAL, FreezePapers.approval(parts, approved));
            case FreezeDeposits frozen ->
                List.of(
                        new Paper(DocumentKind.FREEZE_DECISION, FreezePapers.decision(parts, frozen)),
                        new Paper(DocumentKind.FREEZE_NOTICE, FreezePapers.notice(parts, frozen)),
                        new Paper(DocumentKind.SCENE_RECORD, FreezePapers.scene(parts, frozen)));
            case ExtendFreeze extended ->
                with(
                        new Paper(DocumentKind.MEASURE_EXTENSION, FreezePapers.extension(parts, extended)),
                        DocumentKind.FREEZE_NOTICE,
                        FreezePapers.extensionNotices(parts));
            case LiftFreeze lifted ->
                with(
                        new Paper(DocumentKind.MEASURE_LIFTING, FreezePapers.lifting(parts, lifted)),
                        DocumentKind.THAW_NOTICE,
                        FreezePapers.thawNotices(parts));
            case DeliverPapers delivered ->
                paper(DocumentKind.DELIVERY_RECEIPT, ClosingPapers.receipt(parts, delivered));
            case ReportReferral report -> paper(DocumentKind.REFERRAL_REPORT, ReferralPapers.report(parts, report));
            case DecideReferral decided ->
                paper(DocumentKind.REFERRAL_APPROVAL, ReferralPapers.approval(parts, decided));
            case HandOverReferral handed ->
                List.of(
                        new Paper(DocumentKind.REFERRAL_LETTER, ReferralPapers.letter(parts, handed)),
                        new Paper(DocumentKind.REFERRAL_LIST, ReferralPapers.list(parts, handed)));
            case HandOverGoods handed ->
                parts.penaltyCase().holdings().disposedBy(parts.last().seq()).isEmpty()
                                && parts.penaltyCase()
                                        .freezes()
                                        .endedBy(parts.last().seq())
                                        .isEmpty()
                        ? List.of()
                        : paper(DocumentKind.GOODS_REFERRAL_NOTICE, ReferralPapers.goods(parts, handed));
            case CloseAsTransferred closed ->
                paper(DocumentKind.CASE_CLOSING, ClosingPapers.transferred(parts, closed));
            case DeferPayment deferred ->
                paper(DocumentKind.PAYMENT_DEFERRAL, ExecutionPapers.deferral(parts, deferred));
            case ImposeAdditionalFine imposed ->
                paper(DocumentKind.ADDITIONAL_FINE_DECISION, ExecutionPapers.additionalFine(parts, imposed));
            case MakePaper made -> paper(DocumentKind.valueOf(made.kind().name()), PlainPapers.of(parts, made));
            case DemandPerformance demanded ->
                paper(DocumentKind.DEMAND_NOTICE, ExecutionPapers.demand(parts, demanded));
            case RecordDemandReply reply ->
                paper(DocumentKind.DEMAND_REPLY_RECORD, OwnExecutionPapers.reply(parts, reply));
            case DecideExecution decided ->
                paper(DocumentKind.EXECUTION_DECISION, OwnExecutionPapers.decision(parts, decided));
            case ExecuteByForce executed ->
                paper(DocumentKind.EXECUTION_RECORD, OwnExecutionPapers.executed(parts, executed));
            case AgreeOnExecution agreed ->
                paper(DocumentKind.EXECUTION_AGREEMENT, OwnExecutionPapers.agreement(parts, agreed));
            case SuspendExecution suspended ->
                paper(DocumentKind.EXECUTION_SUSPENSION, OwnExecutionPapers.suspension(parts, suspended));
            case ResumeExecution resumed ->
                paper(DocumentKind.EXECUTION_RESUMPTION, OwnExecutionPapers.resumption(parts, resumed));
            case TerminateExecution terminated ->
                paper(DocumentKind.EXECUTION_TERMINATION, OwnExecutionPapers.termination(parts, terminated));
            case DecideSubstitute decided ->
                paper(DocumentKind.SUBSTITUTE_DECISION, SubstitutePapers.decision(parts, decided));
            case RemindOfSubstitute reminded ->
                List.of(
                        new Paper(DocumentKind.SUBSTITUTE_REMINDER, SubstitutePapers.reminder(parts)),
                        new Paper(
                                DocumentKind.DELIVERY_RECEIPT,
                                ClosingPapers.receipt(
                                        parts, reminded.delivery(), Set.of(DocumentKind.SUBSTITUTE_REMINDER))));
            case PerformSubstitute performed ->
                paper(DocumentKind.SUBSTITUTE_RECORD, SubstitutePapers.performed(parts, performed));
            case ApplyToCourt applied ->
                paper(DocumentKind.COURT_APPLICATION, ExecutionPapers.application(parts, applied));
            case DeliverDemand delivered ->
                paper(
                        DocumentKind.DELIVERY_RECEIPT,
                        ClosingPapers.receipt(parts, delivered.delivery(), Set.of(DocumentKind.DEMAND_NOTICE)));
            case GiveReviewOpinion opinion -> paper(DocumentKind.LEGAL_REVIEW, DecisionPapers.review(parts, opinion));
            case DiscussCollectively discussed ->
                paper(DocumentKind.COLLECTIVE_DISCUSSION, DecisionPapers.discussion(parts, discussed));
            case DecidePenalty decided ->
                List.of(
                        new Paper(DocumentKind.PENALTY_DECISION, DecisionPapers.penalty(parts, decided)),
                        new Paper(DocumentKind.DECISION_APPROVAL, PlainPapers.decisionApproval(parts)));
            case DecideNoPenalty decided ->
                paper(
                        DocumentKind.NO_PENALTY_DECISION,
                        DecisionPapers.noPenalty(
                                parts,
                                List.of(decided.ground().article(), "57.1(2)"),
                                decided.ground().label() + "。" + decided.reason()));
            case DecideNotEstablished decided ->
                paper(
                        DocumentKind.NO_PENALTY_DECISION,
                        DecisionPapers.noPenalty(parts, List.of("57.1(3)"), "违法事实不能成立。" + decided.reason()));
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
            default -> List.of();
        };
    }

    /** A paper, and letters of one kind beside it. */
    private static List<Paper> with(Paper first, DocumentKind kind, List<Letter> letters) {
        return Stream.concat(Stream.of(first), letters.stream().map(letter -> new Paper(kind, letter)))
                .toList();
    }

    private static List<Paper> paper(DocumentKind kind, DocumentContent content) {
        return List.of(new Paper(kind, content));
    }
}
