package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.ExecutionDeadlines;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.OwnExecution;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.Amounts;
import org.zhiheng.organs.CoercivePower;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem.Missing;

/** Execution by the organ itself: by whom, when, how long it rests, when it ends (《行政强制法》第三十四条至第四十六条). */
@Component
class OwnExecutionChecks {

    private final Organs organs;
    private final Clocks clocks;
    private final DemandPeriod demandPeriod;
    private final ExecutionHours hours;

    OwnExecutionChecks(Organs organs, Clocks clocks, DemandPeriod demandPeriod, ExecutionHours hours) {
        this.organs = organs;
        this.clocks = clocks;
        this.demandPeriod = demandPeriod;
        this.hours = hours;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var own = attempt.penaltyCase().ownExecution();
        return switch (demand) {
            case POWER_TO_EXECUTE -> power(attempt);
            case DEMAND_UNHEEDED -> unheeded(attempt);
            case MONEY_LONG_OVERDUE -> longOverdue(attempt);
            case EXECUTION_DECIDED -> decided(attempt);
            case EXECUTION_UNDER_WAY -> lackIf(!own.isUnderWay(), demand, "没有正在进行的强制执行", "请先作出强制执行决定或者代履行决定。");
            case NOT_SUSPENDED -> notSuspended(attempt, own);
            case EXECUTION_SUSPENDED -> lackIf(own.suspension().isEmpty(), demand, "执行没有中止", "无需恢复。");
            case NO_AGREEMENT ->
                lackIf(own.agreement().isPresent(), demand, "执行协议正在履行", "当事人不履行协议的，请先登记协议没有履行，再恢复强制执行。");
            case AGREEMENT_RUNNING -> lackIf(own.agreement().isEmpty(), demand, "没有正在履行的执行协议", "请先订立执行协议。");
            case AGREEMENT_HARMLESS ->
                lackIf(
                        attempt.form(AgreeOnExecution.class)
                                .filter(form -> !form.harmless())
                                .isPresent(),
                        demand,
                        "没有确认协议不损害公共利益和他人合法权益",
                        "有损害的，不得订立执行协议。");
            case REMISSION_BOUND -> remissionBound(attempt);
            case TERMINATION_GROUNDED -> grounded(attempt);
            case NOT_AT_NIGHT -> hours.check(attempt);
            case SUPPLIES_KEPT ->
                lackIf(
                        attempt.form(ExecuteByForce.class)
                                .filter(form -> !form.suppliesKept())
                                .isPresent(),
                        demand,
                        "对居民生活采取了停止供水、供电、供热、供燃气的方式",
                        "不得以这些方式迫使当事人履行，请采取其他方式。");
            case PARTY_OR_WITNESS -> present(attempt);
            case EXECUTED_WRONGLY -> wrongly(attempt);
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private static List<Missing> notSuspended(Attempt attempt, OwnExecution own) {
        if (mayBeAtOnce(attempt, own)) {
            return List.of();
        }
        var neverAgain = switch (attempt.form()) {
            case DecideExecution form -> own.isNeverAgain(own.isAboutMoney(form.means()));
            case DecideSubstitute form -> own.isNeverAgain(false);
            case null, default -> false;
        };
        return neverAgain
                ? lack(OnFile.NOT_SUSPENDED, "中止满三年没有恢复，执行已经终结", "不再执行。")
                : lackIf(own.suspension().isPresent(), OnFile.NOT_SUSPENDED, "执行已经中止", "中止的情形消失后，请先恢复执行。");
    }

    /** 第五十二条：what must be cleared at once waits for no other execution; whether it must is not known before the form is. */
    private static boolean mayBeAtOnce(Attempt attempt, OwnExecution own) {
        return switch (attempt.act()) {
            case DECIDE_SUBSTITUTE ->
                attempt.form(DecideSubstitute.class)
                        .map(DecideSubstitute::atOnce)
                        .orElse(true);
            case PERFORM_SUBSTITUTE -> own.isClearedAtOnce();
            default -> false;
        };
    }

    private List<Missing> power(Attempt attempt) {
        var field = attempt.knownMatter().map(matter -> matter.field()).orElse(null);
        return lackIf(
                organs.get(attempt.penaltyCase().organ())
                        .powerTo(CoercivePower.Kind.EXECUTE, field, attempt.today())
                        .isEmpty(),
                OnFile.POWER_TO_EXECUTE,
                "法律没有规定本机关可以自行强制执行，或者依据没有登记、核定",
                "请申请人民法院强制执行；确有法律规定的，由系统管理员在机构登记中写明依据，司法行政部门核定后生效。");
    }

    private List<Missing> unheeded(Attempt attempt) {
        var movesAssets = attempt.form(DecideExecution.class)
                .filter(form -> form.way() == ExecutionWay.ASSETS_MOVED)
                .isPresent();
        if (attempt.penaltyCase().ownExecution().replies().stream()
                .anyMatch(reply -> reply.form().goodReason())) {
            return lack(OnFile.DEMAND_UNHEEDED, "当事人催告后的陈述申辩成立：不履行有正当理由", "情况变化后，请重新催告。");
        }
        return demandPeriod.check(OnFile.DEMAND_UNHEEDED, movesAssets, attempt);
    }

    private List<Missing> longOverdue(Attempt attempt) {
        var takesMoney = attempt.form(DecideExecution.class)
                .filter(form -> form.means().takesMoney())
                .isPresent();
        if (!takesMoney || Owed.of(attempt.penaltyCase().ruling()).isGainsAlone()) {
            return List.of();
        }
        var over = clocks.find(ExecutionDeadlines.AFTER_ADDITIONAL_FINE, attempt)
                .flatMap(clock -> clock.due().day())
                .filter(attempt.today()::isAfter);
        return lackIf(over.isEmpty(), OnFile.MONEY_LONG_OVERDUE, "加处罚款没有超过三十日", "划拨、拍卖之前，请先加处罚款；超过三十日、经催告仍不履行的才能强制执行。");
    }

    private static List<Missing> decided(Attempt attempt) {
        var own = attempt.penaltyCase().ownExecution();
        if (!own.isDecisionOpen()) {
            return lack(OnFile.EXECUTION_DECIDED, "没有等待执行的强制执行决定", "请先由机关负责人作出强制执行决定。");
        }
        var decision = own.decision().orElseThrow();
        return lackIf(
                own.delivered(OtherPaper.EXECUTION_DECISION, decision.seq()).isEmpty(),
                OnFile.EXECUTION_DECIDED,
                "强制执行决定书尚未送达当事人",
                "请先以“送达其他文书”送达强制执行决定书。");
    }

    /** 第四十二条第一款：减免的是加处的罚款，没有加处的无可减免. */
    private static List<Missing> remissionBound(Attempt attempt) {
        var remitted = attempt.form(AgreeOnExecution.class)
                .map(AgreeOnExecution::remittedFen)
                .orElse(0L);
        var left = attempt.penaltyCase().ruling().unpaidAdditionFen();
        return lackIf(
                remitted > left,
                OnFile.REMISSION_BOUND,
                "减免 " + Amounts.yuan(remitted) + "，超过尚未缴纳、减免的加处罚款 " + Amounts.yuan(left),
                "只能减免已经加处、尚未缴纳的罚款，不能减免罚款本数。");
    }

    private List<Missing> grounded(Attempt attempt) {
        var form = attempt.form(TerminateExecution.class);
        if (form.isEmpty()) {
            return List.of();
        }
        var own = attempt.penaltyCase().ownExecution();
        if ((form.get().which() == ExecutionKind.BY_FORCE && !own.isDecisionOpen())
                || (form.get().which() == ExecutionKind.SUBSTITUTE && !own.isSubstituteOpen())) {
            return lack(
                    OnFile.TERMINATION_GROUNDED, "没有正在进行的" + form.get().which().label(), "请选明正在进行的那一项执行。");
        }
        return switch (form.get().ground()) {
            case THREE_YEARS ->
                lackIf(
                        attempt.penaltyCase().ownExecution().suspension().isEmpty()
                                || clocks.find(ExecutionDeadlines.SUSPENSION, attempt)
                                        .filter(Clock::isOver)
                                        .isEmpty(),
                        OnFile.TERMINATION_GROUNDED,
                        "中止执行没有满三年",
                        "请待满三年；情形消失的，请恢复执行。");
            case DECISION_REVOKED ->
                lackIf(
                        attempt.penaltyCase().ruling().penalised(),
                        OnFile.TERMINATION_GROUNDED,
                        "没有登记决定被撤销",
                        "请先登记决定变动。");
            default -> List.of();
        };
    }

    /** 第五十二条：at once and without the party, it is told afterwards; in every other case somebody of it or a witness signs. */
    private static List<Missing> present(Attempt attempt) {
        if (attempt.form() instanceof PerformSubstitute form
                && attempt.penaltyCase().ownExecution().isClearedAtOnce()) {
            return lackIf(
                    form.present() == null && form.toldAfterwards() == null,
                    OnFile.CLEARING_AT_ONCE,
                    "立即代履行时当事人不在场，没有事后立即通知",
                    "请立即通知当事人，写明通知的情况。");
        }
        var nobody = switch (attempt.form()) {
            case ExecuteByForce form -> form.present() == null && form.witness() == null;
            case PerformSubstitute form -> form.present() == null && form.witness() == null;
            case null, default -> false;
        };
        return lackIf(nobody, OnFile.PARTY_OR_WITNESS, "当事人没有到场，也没有见证人", "请通知当事人到场，不到场的邀请见证人。");
    }

    private static List<Missing> wrongly(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        if (penaltyCase.ownExecution().firstExecuted().isEmpty()) {
            return lack(OnFile.EXECUTED_WRONGLY, "没有强制执行过", "无需回转。");
        }
        var changed = penaltyCase.last(RecordUndoing.class).map(TakenAct::seq).isPresent();
        return lackIf(
                !changed
                        && attempt.form(RestoreExecuted.class)
                                .filter(form -> !form.wronglyExecuted())
                                .isPresent(),
                OnFile.EXECUTED_WRONGLY,
                "决定没有被撤销、变更，也没有写明执行错误",
                "请先登记决定变动；执行本身错误的，请勾选“执行错误”。");
    }
}
