package org.zhiheng.cases.sheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.check.ReviewChecks;
import org.zhiheng.cases.form.GiveReviewOpinion;
import org.zhiheng.cases.form.Outcome;
import org.zhiheng.cases.form.ReviewConclusion;
import org.zhiheng.cases.form.TakeMeasure;
import org.zhiheng.cases.form.VerifyClue;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proceedings;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.matters.Matter;

/**
 * For whom a case waits, and for what (下一步由谁办理).
 *
 * @param what in words, such as 告知拟处罚内容
 */
public record Turn(CaseRole by, String what) {

    public static Optional<Turn> of(PenaltyCase penaltyCase, @Nullable Matter matter) {
        if (penaltyCase.isBeingEntered()) {
            return Optional.of(new Turn(CaseRole.HANDLERS, "补录以前的行为，由机关负责人核对确认"));
        }
        if (penaltyCase.proceedings().pendingRecusal().isPresent()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "决定回避"));
        }
        var held = besides(penaltyCase);
        if (held.isPresent() && penaltyCase.stage() != Stage.CLOSED) {
            return held;
        }
        return switch (penaltyCase.stage()) {
            case NEW, CLOSED -> Optional.empty();
            case CLUE -> Optional.of(withClue(penaltyCase));
            case HOLDING -> Optional.of(holding(penaltyCase));
            case INVESTIGATION -> Optional.of(new Turn(CaseRole.CASE_OFFICERS, "调查取证，提出调查终结报告"));
            case CONCLUDED -> Optional.of(afterConclusion(penaltyCase, matter));
            case NOTIFIED -> Optional.of(afterNotice(penaltyCase, matter));
            case DECIDED -> Optional.of(new Turn(CaseRole.CASE_OFFICERS, "送达决定书"));
            case DELIVERED -> Optional.of(afterDelivery(penaltyCase));
        };
    }

    /** Goods, and a suspected crime, do not wait for the rest of the case. */
    private static Optional<Turn> besides(PenaltyCase penaltyCase) {
        var holdings = penaltyCase.holdings();
        if (holdings.pendingPreservation().isPresent()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "审批先行登记保存"));
        }
        if (holdings.pendingApplication().isPresent()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "审批查封扣押"));
        }
        if (holdings.unconfirmed().isPresent()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "二十四小时内补办查封扣押的批准"));
        }
        if (holdings.mustBeLifted()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "立即解除查封扣押"));
        }
        var frozen = FreezeTurn.of(penaltyCase.freezes());
        if (frozen.isPresent()) {
            return frozen;
        }
        if (holdings.preservationApproved().isPresent()) {
            return Optional.of(new Turn(CaseRole.CASE_OFFICERS, "先行登记保存证据"));
        }
        if (penaltyCase.stage() != Stage.DELIVERED
                && ExecutionTurn.atOnce(penaltyCase).isPresent()) {
            return ExecutionTurn.atOnce(penaltyCase);
        }
        return holdings.measureApproved()
                .map(approved -> new Turn(CaseRole.CASE_OFFICERS, "实施查封扣押"))
                .or(() -> ReferralTurn.of(penaltyCase.referral()));
    }

    private static Turn holding(PenaltyCase penaltyCase) {
        if (!penaltyCase.holdings().underMeasures().isEmpty()
                || !penaltyCase.freezes().frozen().isEmpty()) {
            return new Turn(CaseRole.CASE_OFFICERS, "查清事实，解除、处理或者转为行政处罚案件");
        }
        return penaltyCase.last(TakeMeasure.class).isEmpty()
                        && penaltyCase.freezes().listed().isEmpty()
                ? new Turn(CaseRole.CASE_OFFICERS, "申请查封扣押，紧急的当场实施")
                : new Turn(CaseRole.ORGAN_HEAD, "办结案外强制措施");
    }

    private static Turn withClue(PenaltyCase penaltyCase) {
        return penaltyCase.last(VerifyClue.class).isPresent()
                ? new Turn(CaseRole.ORGAN_HEAD, "决定是否立案")
                : new Turn(CaseRole.OFFICER, "核查线索");
    }

    private static Turn afterConclusion(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var punishes = penaltyCase
                .proceedings()
                .conclusion()
                .filter(taken -> taken.form().outcome() == Outcome.PENALTY)
                .isPresent();
        return punishes ? new Turn(CaseRole.UNIT_HEAD, "告知拟处罚内容") : reviewOrDecision(penaltyCase, matter);
    }

    private static Turn afterNotice(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var proceedings = penaltyCase.proceedings();
        if (proceedings.noticeDelivery().isEmpty()) {
            return new Turn(CaseRole.CASE_OFFICERS, "送达告知书");
        }
        if (proceedings.pendingHearing().isPresent()) {
            return withHearing(proceedings);
        }
        var heard = proceedings.defence().isPresent()
                || proceedings.review().isPresent()
                || proceedings.pendingSubmission().isPresent();
        return heard ? reviewOrDecision(penaltyCase, matter) : new Turn(CaseRole.CASE_OFFICERS, "听取并记录陈述申辩，或者待期限届满");
    }

    private static Turn withHearing(Proceedings proceedings) {
        if (proceedings.arrangement().isEmpty()) {
            return new Turn(CaseRole.ORGAN_HEAD, "组织听证");
        }
        if (proceedings.hearingNoticeDelivery().isEmpty()) {
            return new Turn(CaseRole.CASE_OFFICERS, "送达听证通知书");
        }
        return new Turn(CaseRole.HEARING_HOST, proceedings.hearing().isEmpty() ? "举行听证" : "提出听证报告");
    }

    private static Turn reviewOrDecision(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var proceedings = penaltyCase.proceedings();
        if (proceedings.pendingSubmission().isPresent()) {
            return proceedings.returnedMaterial().isPresent()
                    ? new Turn(CaseRole.UNIT_HEAD, "补正送审材料")
                    : new Turn(CaseRole.REVIEWER, "出具法制审核意见");
        }
        if (proceedings.unansweredReview().isPresent()) {
            return new Turn(CaseRole.UNIT_HEAD, "答复法制审核意见");
        }
        if (proceedings.disputedReview().isPresent()) {
            return new Turn(CaseRole.ORGAN_HEAD, "决定法制审核的分歧");
        }
        if (proceedings.review().isEmpty()
                && !ReviewChecks.grounds(penaltyCase, matter).isEmpty()) {
            return new Turn(CaseRole.UNIT_HEAD, "提交法制审核");
        }
        if (proceedings.review().filter(Turn::foundFaults).isPresent()) {
            return new Turn(CaseRole.UNIT_HEAD, "改正后再次提交法制审核");
        }
        return new Turn(CaseRole.ORGAN_HEAD, ReviewChecks.discussed(penaltyCase).isEmpty() ? "作出决定" : "组织集体讨论");
    }

    private static boolean foundFaults(TakenAct<GiveReviewOpinion> opinion) {
        return opinion.form().conclusion() == ReviewConclusion.DISAGREE;
    }

    private static Turn afterDelivery(PenaltyCase penaltyCase) {
        var executing = ExecutionTurn.of(penaltyCase);
        if (executing.isPresent()) {
            return executing.get();
        }
        var own = penaltyCase.ownExecution();
        if (penaltyCase.kind() != CaseProcedure.ORDINARY || !isSettled(penaltyCase)) {
            return new Turn(CaseRole.CASE_OFFICERS, "登记缴款和执行情况");
        }
        return new Turn(
                CaseRole.ORGAN_HEAD, own.isForceNeedless() || own.isSubstituteNeedless() ? "当事人已经履行，不再执行，结案" : "结案");
    }

    /** Whether nothing is left to be paid or done, or to be had by execution, so that only the closing remains. */
    private static boolean isSettled(PenaltyCase penaltyCase) {
        var ruling = penaltyCase.ruling();
        var own = penaltyCase.ownExecution();
        return !ruling.penalised()
                || penaltyCase.proceedings().proposal().stream()
                        .allMatch(proposal -> (own.isGivenUp(true) || ruling.isPaid())
                                && (!proposal.hasWorkBesidesPaying() || ruling.carriedOut() || own.isGivenUp(false)));
    }
}
