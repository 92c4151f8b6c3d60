package org.zhiheng.cases.record;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.law.Amounts;

/** One line that says what an act came to. */
public final class Summary {

    private Summary() {}

    public static @Nullable String of(TakenAct<?> taken) {
        return switch (taken.form()) {
            case OpenCoercion opened -> opened.title();
            case EndCoercion ended -> ended.result();
            case PassToCase passed -> passed.title();
            case TakeOverMeasure over ->
                over.goods().isEmpty()
                        ? "冻结的存款 " + over.deposits().size() + " 项"
                        : goods(over.goods().stream().map(TakenOver::goods).toList());
            case RegisterClue clue -> clue.source().label();
            case VerifyClue verified -> verified.proposal().label();
            case RecordEvidence evidence -> evidence.kind().label() + "：" + evidence.name();
            case ExcludeEvidence excluded -> excluded.reason();
            case CheckEvidence checked -> checked(checked);
            case HandOverEvidence handed -> handed.reason().label() + "：" + handed.from() + " → " + handed.to();
            case RecordFootage recording ->
                recording.device() + "，" + (recording.whole() ? "全程不间断" : "有中断：" + recording.gaps());
            case ExplainFootage explained -> explained.reason();
            case ConcludeInvestigation concluded ->
                concluded.outcome().label()
                        + (concluded.penalties().isEmpty() ? "" : "：" + penalties(concluded.penalties()));
            case ChangeProposal changed -> penalties(changed.penalties());
            case SendPenaltyNotice sent -> sent.hearing() == HearingRight.ENTITLED ? "载明听证权利" : sent.hearingReason();
            case DeliverNotice delivered -> delivered.delivery().manner().label();
            case DeliverDecision delivered -> delivered.delivery().manner().label();
            case RecordDefence defence -> defence.manner().label();
            case ArrangeHearing arranged -> Course.day(arranged.at().toLocalDate()) + "，" + arranged.place();
            case DeliverHearingNotice delivered -> delivered.delivery().manner().label();
            case ImposeAdditionalFine imposed -> Amounts.yuan(imposed.sumFen());
            case DeferPayment deferred ->
                deferred.instalments().size() + " 期，至 "
                        + deferred.instalments().getLast().dueOn();
            case RecordRemedy asked -> asked.kind().label() + "，" + asked.body();
            case EndRemedy ended -> ended.outcome().label();
            case DemandPerformance demanded -> demanded.duty();
            case DeliverDemand delivered -> delivered.delivery().manner().label();
            case ApplyToCourt applied -> applied.court();
            case RecordCourtRuling ruled -> ruled.ruling().label();
            case RecordDemandReply reply -> reply.goodReason() ? "有正当理由" : "没有正当理由";
            case DecideExecution decided -> decided.means().label();
            case ExecuteByForce executed -> executed.finished() ? "执行完毕" : "尚未执行完毕";
            case AgreeOnExecution agreed -> agreed.terms();
            case EndAgreement ended -> ended.kept() ? "已经履行" : "没有履行，恢复强制执行";
            case SuspendExecution suspended -> suspended.ground().label();
            case ResumeExecution resumed -> resumed.reason();
            case TerminateExecution terminated -> terminated.ground().label();
            case RestoreExecuted restored -> restored.way().label();
            case DecideSubstitute decided -> decided.performer() + "，预算 " + Amounts.yuan(decided.estimateFen());
            case RemindOfSubstitute reminded -> reminded.delivery().manner().label();
            case PerformSubstitute performed -> performed.performer() + "，费用 " + Amounts.yuan(performed.costFen());
            case ApplyToPreserve asked -> asked.what();
            case ApprovePreservation approved -> approved.granted() ? "批准" : "不批准";
            case PreserveEvidence preserved -> goods(preserved.goods());
            case DisposePreserved disposed -> disposed.way().label() + "：" + disposed.goods();
            case TakeSamples sampled -> goods(sampled.samples());
            case CommissionAppraisal asked -> asked.kind().label() + "：" + asked.body();
            case TellOfAppraisal told -> told.delivery().manner().label();
            case RecordAppraisal appraised -> appraised.document();
            case ApplyForMeasure asked -> asked.kind().label() + "：" + asked.what();
            case ApproveMeasure approved -> approved.granted() ? "批准" : "不批准";
            case TakeMeasure measure -> measure.kind().label() + "：" + goods(measure.goods());
            case ConfirmMeasure confirmed -> confirmed.granted() ? "批准" : "不批准，立即解除";
            case ExtendMeasure extended -> extended.goods() + "：" + extended.reason();
            case LiftMeasure lifted -> lifted.ground().label() + "：" + lifted.goods();
            case DisposeGoods disposed -> disposed.way().label() + "：" + disposed.goods();
            case ApplyToFreeze asked -> asked.institution() + "，" + Amounts.yuan(asked.amountFen());
            case ApproveFreeze approved -> approved.granted() ? "批准" : "不批准";
            case FreezeDeposits frozen -> frozen.institution() + "，" + Amounts.yuan(frozen.totalFen());
            case ExtendFreeze extended -> extended.deposits() + "：" + extended.reason();
            case LiftFreeze lifted -> lifted.ground().label() + "：" + lifted.deposits();
            case DeliverPapers delivered ->
                delivered.papers().stream().map(OtherPaper::label).sorted().collect(Collectors.joining("、"));
            case HoldHearing held -> held.attendance().label();
            case ReportHearing report -> report.opinion();
            case ReturnReviewMaterial returned -> returned.lacking();
            case SupplyReviewMaterial supplied -> supplied.supplied();
            case ExtendReview extended -> extended.reason();
            case RespondToReview answer -> answer.response().label();
            case SettleReview settled -> settled.settlement().label();
            case GiveReviewOpinion opinion -> opinion.conclusion().label();
            case DiscussCollectively discussed -> discussed.conclusion().label();
            case DecideNoPenalty decided -> decided.ground().label();
            case DecideOnTheSpot decided -> penalties(decided.penalties());
            case RecordPayment paid -> paid.kind().label() + " " + Amounts.yuan(paid.amountFen());
            case ApplyForRecusal asked -> asked.grounds();
            case DecideRecusal decided -> decided.granted() ? "准许" : "驳回";
            case MarkSuspectedCrime marked -> marked.offence();
            case ReportReferral report -> report.grounds();
            case DecideReferral decided -> decided.granted() ? "批准移送" : "不批准：" + decided.reason();
            case HandOverReferral handed -> handed.receiver();
            case RecordReceipt received -> received.signer();
            case RecordPoliceAnswer answered -> answered.answer().label() + "：" + answered.document();
            case ObjectToPolice objected -> objected.way().label();
            case RecordObjectionAnswer answered -> answered.answer().label() + "：" + answered.document();
            case HandOverGoods handed -> handed.receiver();
            case CloseAsTransferred closed -> closed.reason();
            case ClearSuspicion cleared ->
                cleared.ground().label() + (cleared.document() == null ? "" : "：" + cleared.document());
            case MakePaper made -> made.kind().label() + (made.addressee() == null ? "" : "：" + made.addressee());
            case AddNote note -> note.text();
            case CompleteEntry completed -> completed.opinion();
            case LendFile lent ->
                lent.unit() + " " + lent.borrower() + "，" + lent.purpose() + "，应于 " + lent.backBy() + " 归还";
            case ReturnFile back -> back.condition();
            case WithdrawCase withdrawn -> withdrawn.reason();
            case DeclineToOpen declined -> declined.reason();
            case CloseCase closed -> closed.reason();
            case RecordUndoing undone -> undone.kind().label() + "：" + undone.document();
            default -> null;
        };
    }

    private static String checked(CheckEvidence checked) {
        var wanting = checked.pieces().stream().filter(piece -> !piece.holds()).count();
        return checked.pieces().size() + " 件" + (wanting == 0 ? "，均可采用" : "，其中 " + wanting + " 件不可采用");
    }

    private static String goods(List<Goods> goods) {
        return goods.getFirst().name()
                + (goods.size() > 1
                        ? "等 " + goods.size() + " 项"
                        : " " + goods.getFirst().quantity());
    }

    private static String penalties(List<Penalty> penalties) {
        return penalties.stream().map(Proposal::inWords).collect(Collectors.joining("；"));
    }
}
