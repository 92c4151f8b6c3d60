package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.FormOrder.after;
import static org.zhiheng.cases.check.FormOrder.delivery;
import static org.zhiheng.cases.check.FormOrder.order;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhiheng.cases.answer.FormCheck;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.CitizenId;
import org.zhiheng.law.CreditCode;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/** What the answers of a form must fulfil among themselves and with the case: identities, sums, the order of days. */
public final class FormRules {

    private FormRules() {}

    /** 422 with every fault at once: days that have not come, then the answers among themselves, then the identity. */
    public static void require(Attempt attempt, LocalDateTime now) {
        var form = attempt.form();
        if (form == null) {
            return;
        }
        var faults = new ArrayList<>(FormCheck.notYet((Record) form, now));
        check(form, attempt, faults);
        attempt.party()
                .filter(party -> attempt.form() instanceof VerifyClue
                        || attempt.form() instanceof DecideOnTheSpot
                        || attempt.form() instanceof OpenCoercion)
                .flatMap(party -> identity(party, attempt.today()))
                .ifPresent(fault -> faults.add(new FieldProblem("party.idNumber", fault)));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static void check(Form form, Attempt attempt, List<FieldProblem> faults) {
        switch (form) {
            case VerifyClue verified -> {
                order(verified.violatedFrom(), verified.violatedUntil(), "violatedUntil", "违法行为终了日期不能早于开始日期。", faults);
                order(verified.violatedFrom(), verified.discoveredOn(), "discoveredOn", "发现日期不能早于违法行为开始日期。", faults);
            }
            case LendFile lent -> order(lent.on(), lent.backBy(), "backBy", "应当归还日期不能早于借出日期。", faults);
            case RecordScene scene -> order(scene.from(), scene.until(), faults);
            case RecordInterview interview -> order(interview.from(), interview.until(), faults);
            case DiscussCollectively discussed -> {
                order(discussed.from(), discussed.until(), faults);
                if (discussed.members().size() < 2) {
                    faults.add(new FieldProblem("members", "集体讨论至少有两名负责人参加。"));
                }
            }
            case ConcludeInvestigation concluded -> penalties(concluded.penalties(), faults);
            case ChangeProposal changed -> penalties(changed.penalties(), faults);
            case DecideOnTheSpot decided -> penalties(decided.penalties(), faults);
            case ExcludeEvidence excluded -> {
                if (attempt.penaltyCase().findings().evidence().stream()
                        .noneMatch(taken -> taken.seq() == excluded.evidence())) {
                    faults.add(new FieldProblem("evidence", "卷内没有这份证据，或者它已经排除。"));
                }
            }
            case CheckEvidence checked -> EvidenceRules.check(checked, attempt, faults);
            case HandOverEvidence handed -> EvidenceRules.check(handed, attempt, faults);
            case RecordFootage recording -> FootageRules.check(recording, attempt, faults);
            case ExplainFootage explained -> FootageRules.check(explained, attempt, faults);
            case ApplyForRecusal asked -> {
                if (!attempt.penaltyCase().officers().contains(asked.officer())
                        && !attempt.penaltyCase().proceedings().hosts().contains(asked.officer())) {
                    faults.add(new FieldProblem("officer", "请从本案的承办人员、听证主持人和听证员中选择。"));
                }
            }
            case GiveReviewOpinion opinion -> points(opinion, faults);
            case DeliverNotice delivered ->
                delivery(
                        delivered.delivery(),
                        attempt.penaltyCase().proceedings().notice().map(TakenAct::on),
                        faults);
            case DeliverDecision delivered ->
                delivery(
                        delivered.delivery(),
                        attempt.penaltyCase().ruling().decision().map(TakenAct::on),
                        faults);
            case RecordDefence defence ->
                after(defence.at().toLocalDate(), noticeDay(attempt), "at", "陈述申辩的时间不能早于告知书送达之日。", faults);
            case RequestHearing asked -> after(asked.on(), noticeDay(attempt), "on", "听证申请不能早于告知书送达之日。", faults);
            case DeliverHearingNotice delivered ->
                delivery(
                        delivered.delivery(),
                        attempt.penaltyCase().proceedings().arrangement().map(TakenAct::on),
                        faults);
            case CommissionAppraisal asked -> AppraisalRules.check(asked, attempt, faults);
            case TakeMeasure measure -> onceListed(measure.goods(), faults);
            case FreezeDeposits frozen -> frozen(frozen, attempt, faults);
            case LiftFreeze lifted ->
                after(
                        lifted.toldAt().toLocalDate(),
                        attempt.penaltyCase().freezes().named(lifted.deposits()).stream()
                                .map(Freezes.Item::since)
                                .max(Comparator.naturalOrder()),
                        "toldAt",
                        "通知金融机构解除冻结的时间不能早于冻结之日。",
                        faults);
            case DeliverPapers delivered -> DeliveryRules.check(delivered, attempt, faults);
            case PreserveEvidence preserved -> onceListed(preserved.goods(), faults);
            case HandOverReferral handed -> {
                if (attempt.penaltyCase().referral().approval().stream()
                        .anyMatch(
                                approved -> handed.at().isBefore(approved.form().at()))) {
                    faults.add(new FieldProblem("at", "移送不能早于批准的时间。"));
                }
            }
            case RecordReceipt received ->
                after(
                        received.on(),
                        attempt.penaltyCase().referral().handOver().map(EffectiveDay::of),
                        "on",
                        "接受日期不能早于移送之日。",
                        faults);
            case RecordPoliceAnswer answered ->
                after(
                        answered.on(),
                        attempt.penaltyCase().referral().receipt().map(EffectiveDay::of),
                        "on",
                        "收到通知书的日期不能早于公安机关接受之日。",
                        faults);
            case ConfirmMeasure confirmed ->
                after(
                        confirmed.at().toLocalDate(),
                        attempt.penaltyCase().holdings().unconfirmed().map(EffectiveDay::of),
                        "at",
                        "补办批准不能早于实施查封扣押。",
                        faults);
            case TellOfAppraisal told -> AppraisalRules.check(told, attempt, faults);
            case RecordAppraisal appraised -> AppraisalRules.check(appraised, attempt, faults);
            case HoldHearing held -> {
                order(held.from(), held.until(), faults);
                onTheDayTold(held, attempt, faults);
            }
            default -> ExecutionFormRules.check(form, attempt, faults);
        }
    }

    private static void onceListed(List<Goods> goods, List<FieldProblem> faults) {
        var marks = goods.stream().flatMap(one -> Holdings.mark(one).stream()).toList();
        if (marks.stream().distinct().count() < marks.size()) {
            faults.add(new FieldProblem("goods", "清单上有两行的标识相同，请核对。"));
        }
    }

    private static void frozen(FreezeDeposits frozen, Attempt attempt, List<FieldProblem> faults) {
        var accounts = frozen.deposits().stream()
                .map(deposit -> deposit.account().plain().replaceAll("\\s", ""))
                .toList();
        if (accounts.stream().distinct().count() < accounts.size()) {
            faults.add(new FieldProblem("deposits", "有两行的账号相同，请核对。"));
        }
        if (frozen.deposits().stream().anyMatch(deposit -> deposit.amountFen() == 0)) {
            faults.add(new FieldProblem("deposits", "冻结的数额须大于零。"));
        }
        after(
                frozen.at().toLocalDate(),
                attempt.penaltyCase().freezes().approved().map(TakenAct::on),
                "at",
                "冻结不能早于批准之日。",
                faults);
    }

    private static Optional<LocalDate> noticeDay(Attempt attempt) {
        return attempt.penaltyCase()
                .proceedings()
                .noticeDelivery()
                .map(taken -> taken.form().delivery().at().toLocalDate());
    }

    private static void onTheDayTold(HoldHearing held, Attempt attempt, List<FieldProblem> faults) {
        attempt.penaltyCase()
                .proceedings()
                .arrangement()
                .map(arranged -> arranged.form().at().toLocalDate())
                .filter(told -> !told.equals(held.from().toLocalDate()))
                .ifPresent(told -> faults.add(new FieldProblem("from", "听证通知书载明的日期是 " + told + "，改期的请重新组织听证并通知当事人。")));
    }

    private static void points(GiveReviewOpinion opinion, List<FieldProblem> faults) {
        var seen = opinion.points().stream().map(ReviewPoint::aspect).distinct().count();
        if (seen != ReviewAspect.values().length || opinion.points().size() != ReviewAspect.values().length) {
            faults.add(new FieldProblem("points", "八项审核内容须逐项审核，各一次。"));
        }
        if (opinion.conclusion() == ReviewConclusion.AGREE
                && !opinion.points().stream().allMatch(ReviewPoint::passed)) {
            faults.add(new FieldProblem("conclusion", "有审核事项不符合要求的，不能作出同意的结论。"));
        }
    }

    private static void penalties(List<Penalty> penalties, List<FieldProblem> faults) {
        for (int i = 0; i < penalties.size(); i++) {
            var penalty = penalties.get(i);
            if (penalty.kind().hasAmount() && penalty.amountFen() != null && penalty.amountFen() <= 0) {
                faults.add(new FieldProblem(
                        "penalties[" + i + "].amountFen", penalty.kind().label() + "的金额须大于零。"));
            }
            if (penalty.pieces() != null && penalty.pieces() <= 0) {
                faults.add(new FieldProblem("penalties[" + i + "].pieces", "计罚数量须大于零。"));
            }
        }
    }

    private static Optional<String> identity(Party party, LocalDate today) {
        var number = party.idNumber().plain();
        return party.kind() == PartyKind.CITIZEN ? CitizenId.fault(number, today) : CreditCode.fault(number);
    }
}
