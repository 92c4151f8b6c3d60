package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.FormOrder.after;
import static org.zhiheng.cases.check.FormOrder.delivery;
import static org.zhiheng.cases.check.FormOrder.order;

import java.util.List;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.Amounts;
import org.zhiheng.platform.Problem.FieldProblem;

/** What the answers of a form of payment, remedy or execution must fulfil (缴款、救济、执行的表单). */
final class ExecutionFormRules {

    private ExecutionFormRules() {}

    static void check(Form form, Attempt attempt, List<FieldProblem> faults) {
        switch (form) {
            case DeliverDemand delivered ->
                delivery(
                        delivered.delivery(),
                        attempt.penaltyCase().last(DemandPerformance.class).map(TakenAct::on),
                        faults);
            case RecordDemandReply reply ->
                after(
                        reply.at().toLocalDate(),
                        attempt.penaltyCase().execution().demand().map(EffectiveDay::of),
                        "at",
                        "陈述申辩不能早于催告书送达之日。",
                        faults);
            case ExecuteByForce executed -> {
                order(executed.from(), executed.until(), faults);
                after(
                        executed.from().toLocalDate(),
                        attempt.penaltyCase().ownExecution().decision().map(TakenAct::on),
                        "from",
                        "强制执行不能早于决定之日。",
                        faults);
            }
            case PerformSubstitute performed -> {
                order(performed.from(), performed.until(), faults);
                after(
                        performed.from().toLocalDate(),
                        attempt.penaltyCase().ownExecution().substitute().map(TakenAct::on),
                        "from",
                        "代履行不能早于决定之日。",
                        faults);
            }
            case RemindOfSubstitute reminded ->
                delivery(
                        reminded.delivery(),
                        attempt.penaltyCase().ownExecution().substitute().map(TakenAct::on),
                        faults);
            case AgreeOnExecution agreed -> {
                if (agreed.remittedFen() != null && agreed.remittedFen() > 0 && !agreed.remedied()) {
                    faults.add(new FieldProblem("remittedFen", "当事人采取了补救措施的，才可以减免加处的罚款。"));
                }
            }
            case DeferPayment deferred -> instalments(deferred, attempt, faults);
            case RecordRemedy asked ->
                after(
                        asked.on(),
                        attempt.penaltyCase().ruling().decision().map(TakenAct::on),
                        "on",
                        "申请或者起诉之日不能早于决定之日。",
                        faults);
            case RecordUndoing undone -> {
                if (undone.fineFen() != null
                        && undone.fineFen() > attempt.penaltyCase().ruling().fineDecidedFen()) {
                    faults.add(new FieldProblem("fineFen", "变更后的罚款不能高于原来决定的罚款。"));
                }
            }
            case RecordPayment paid -> payment(paid, attempt, faults);
            case DecideExecution decided -> announcement(decided, attempt, faults);
            case EndAgreement ended ->
                after(
                        ended.on(),
                        attempt.penaltyCase().last(AgreeOnExecution.class).map(EffectiveDay::of),
                        "on",
                        "日期不能早于订立协议之日。",
                        faults);
            case RestoreExecuted restored ->
                after(
                        restored.on(),
                        attempt.penaltyCase().ownExecution().firstExecuted().map(EffectiveDay::of),
                        "on",
                        "执行回转不能早于强制执行之日。",
                        faults);
            default -> {}
        }
    }

    /** 第四十四条：the announcement follows the decision, and leaves the party a period from then on. */
    private static void announcement(DecideExecution decided, Attempt attempt, List<FieldProblem> faults) {
        var announced = decided.announcedOn();
        if (announced == null) {
            return;
        }
        after(
                announced,
                attempt.penaltyCase().last(DeliverDecision.class).map(EffectiveDay::of),
                "announcedOn",
                "公告不能早于决定书送达之日。",
                faults);
        if (decided.pullDownBy() != null && !decided.pullDownBy().isAfter(announced)) {
            faults.add(new FieldProblem("pullDownBy", "自行拆除的期限须在公告之日以后。"));
        }
    }

    private static void instalments(DeferPayment deferred, Attempt attempt, List<FieldProblem> faults) {
        var unpaid = attempt.penaltyCase().ruling().unpaidFineFen();
        var sum =
                deferred.instalments().stream().mapToLong(Instalment::amountFen).sum();
        if (sum != unpaid) {
            faults.add(new FieldProblem(
                    "instalments", "各期合计 " + Amounts.yuan(sum) + "，应等于未缴的罚款 " + Amounts.yuan(unpaid) + "。"));
        }
        var before = attempt.today();
        for (int i = 0; i < deferred.instalments().size(); i++) {
            var dueOn = deferred.instalments().get(i).dueOn();
            if (!dueOn.isAfter(before)) {
                faults.add(new FieldProblem("instalments[" + i + "].dueOn", "每一期的最后期限须晚于今天，并晚于前一期。"));
            }
            before = dueOn;
        }
    }

    private static void payment(RecordPayment paid, Attempt attempt, List<FieldProblem> faults) {
        if (paid.amountFen() <= 0) {
            faults.add(new FieldProblem("amountFen", "缴款金额须大于零。"));
        }
        var owed = attempt.penaltyCase().ruling().fineFen()
                - attempt.penaltyCase().ruling().paidFen(PaymentKind.FINE);
        if (paid.kind() == PaymentKind.FINE && paid.amountFen() > owed) {
            faults.add(
                    new FieldProblem("amountFen", "缴款超过了未缴的罚款 " + Amounts.yuan(Math.max(0, owed)) + "，请核对；加处罚款另行登记。"));
        }
        var decided = attempt.penaltyCase().ruling().decision().map(TakenAct::on);
        after(paid.paidOn(), decided, "paidOn", "缴款日期不能早于决定之日。", faults);
    }
}
