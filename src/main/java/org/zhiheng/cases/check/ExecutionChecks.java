package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.CaseDeadlines;
import org.zhiheng.cases.clock.Clock;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.platform.Problem.Missing;

/** What becomes of a decision: deferral, remedies, demand, court (《行政处罚法》第六十六条至第七十三条, 《行政强制法》第五十三条至第五十五条). */
@Component
class ExecutionChecks {

    private final Clocks clocks;

    ExecutionChecks(Clocks clocks) {
        this.clocks = clocks;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var execution = penaltyCase.execution();
        return switch (demand) {
            case FINE_UNPAID -> lackIf(penaltyCase.ruling().unpaidFineFen() == 0, demand, "没有未缴的罚款", "无需延期或者分期。");
            case DECISION_DELIVERED ->
                lackIf(
                        penaltyCase.last(DeliverDecision.class).isEmpty()
                                && penaltyCase.last(HandOverDecision.class).isEmpty(),
                        demand,
                        "决定书尚未送达当事人",
                        "请先送达决定书。");
            case REMEDY_PENDING -> lackIf(execution.pendingRemedy().isEmpty(), demand, "没有正在进行的复议或者诉讼", "请先登记复议、诉讼。");
            case NO_REMEDY_PENDING ->
                lackIf(execution.pendingRemedy().isPresent(), demand, "复议或者诉讼正在进行", "请待其结束并登记结果。");
            case UNDOING_RECORDED ->
                lackIf(execution.isUndoingUnrecorded(), demand, "决定已被变更、撤销、确认违法或者无效，尚未登记变动", "请先登记决定变动。");
            case UNPERFORMED -> unperformed(attempt);
            case DEMANDED -> lackIf(penaltyCase.last(DemandPerformance.class).isEmpty(), demand, "没有催告书", "请先催告履行。");
            case DEMAND_PERIOD_OVER -> demandPeriodOver(attempt);
            case REMEDY_PERIOD_OVER -> remedyPeriodOver(attempt);
            case BUILDING_MAY_FALL -> buildingMayFall(attempt);
            case AUCTION_POSSIBLE -> auctionPossible(attempt);
            case APPLIED_TO_COURT ->
                lackIf(penaltyCase.last(ApplyToCourt.class).isEmpty(), demand, "还没有申请法院强制执行", "请先提出申请。");
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private List<Missing> unperformed(Attempt attempt) {
        var own = attempt.penaltyCase().ownExecution();
        var needless = switch (attempt.act()) {
            case EXECUTE_BY_FORCE -> own.isForceNeedless();
            case PERFORM_SUBSTITUTE -> own.isSubstituteNeedless();
            default -> false;
        };
        if (needless) {
            return lack(OnFile.UNPERFORMED, "当事人已经履行", "当事人履行的不再执行；全部履行完毕的，请结案。");
        }
        return attempt.act() == Act.PERFORM_SUBSTITUTE && own.isClearedAtOnce()
                ? List.of()
                : lackIf(!isUnperformed(attempt), OnFile.UNPERFORMED, "没有逾期未履行的义务", "履行期限届满后仍未履行的才能催告、申请强制执行。");
    }

    /** Whether money is overdue or work left, as far as the way of executing that is chosen can get it. */
    private boolean isUnperformed(Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var money = isOverdue(CaseDeadlines.PAYMENT, attempt)
                || isOverdue(CaseDeadlines.GAINS_PAYMENT, attempt)
                || penaltyCase.ruling().unpaidAdditionFen() > 0;
        var work = penaltyCase
                        .proceedings()
                        .proposal()
                        .filter(Proposal::hasWorkBesidesPaying)
                        .isPresent()
                && !penaltyCase.ruling().carriedOut();
        return penaltyCase.ruling().penalised()
                && switch (attempt.form()) {
                    case DecideExecution decided ->
                        penaltyCase.ownExecution().isAboutMoney(decided.means()) ? money : work;
                    case ExecuteByForce executed ->
                        penaltyCase
                                .ownExecution()
                                .decision()
                                .map(decided -> penaltyCase
                                                .ownExecution()
                                                .isAboutMoney(decided.form().means())
                                        ? money
                                        : work)
                                .orElse(money || work);
                    case PerformSubstitute performed -> work;
                    case null, default -> money || work;
                };
    }

    private boolean isOverdue(DeadlineRule<Act> rule, Attempt attempt) {
        return clocks.find(rule, attempt).filter(Clock::isOverdue).isPresent();
    }

    private List<Missing> demandPeriodOver(Attempt attempt) {
        if (attempt.penaltyCase().execution().demand().isEmpty()) {
            return lack(OnFile.DEMAND_PERIOD_OVER, "催告书尚未送达当事人", "请先催告履行并送达催告书。");
        }
        return lackIf(
                !isOver(CaseDeadlines.DEMAND, attempt),
                OnFile.DEMAND_PERIOD_OVER,
                "催告书送达未满十个工作日" + until(CaseDeadlines.DEMAND, attempt),
                "请待期限届满。");
    }

    /** 第四十四条：公告限期自行拆除；不申请复议、不起诉又不拆除的，才能强制拆除. */
    private List<Missing> buildingMayFall(Attempt attempt) {
        var form = attempt.form(DecideExecution.class).filter(one -> one.means() == ExecutionMeans.DEMOLISH);
        if (form.isEmpty()) {
            return List.of();
        }
        var until = form.get().pullDownBy();
        if (until == null || !attempt.today().isAfter(until)) {
            return lack(
                    OnFile.BUILDING_MAY_FALL,
                    "公告限期自行拆除的期限尚未届满" + (until == null ? "" : "（至 " + until + "）"),
                    "请待期限届满；当事人自行拆除的，不再强制拆除。");
        }
        return afterRemedies(OnFile.BUILDING_MAY_FALL, attempt);
    }

    /** 第四十六条第三款：在法定期限内不申请复议、不起诉，经催告仍不履行的，查封、扣押的财物可以拍卖抵缴. */
    private List<Missing> auctionPossible(Attempt attempt) {
        var auctions = attempt.form(DisposeGoods.class)
                .filter(form -> form.way() == GoodsDisposal.AUCTIONED)
                .isPresent();
        if (!auctions) {
            return List.of();
        }
        if (attempt.penaltyCase().ruling().unpaidFineFen() == 0) {
            return lack(OnFile.AUCTION_POSSIBLE, "没有未缴的罚款", "无需拍卖抵缴；不再需要的，请解除并退还。");
        }
        var early = demandPeriodOver(attempt).stream()
                .map(missing -> new Missing(
                        missing.text(), OnFile.AUCTION_POSSIBLE.citation().inWords(), missing.remedy()))
                .toList();
        return early.isEmpty() ? afterRemedies(OnFile.AUCTION_POSSIBLE, attempt) : early;
    }

    private List<Missing> afterRemedies(OnFile demand, Attempt attempt) {
        if (attempt.penaltyCase().execution().pendingRemedy().isPresent()) {
            return lack(demand, "复议或者诉讼正在进行", "请待其结束并登记结果。");
        }
        return remedyPeriodOver(attempt).stream()
                .map(missing -> new Missing(missing.text(), demand.citation().inWords(), "请待期限届满。"))
                .toList();
    }

    private List<Missing> remedyPeriodOver(Attempt attempt) {
        var rule = Clocks.lastRemedy(attempt.penaltyCase());
        return lackIf(
                !attempt.penaltyCase().execution().isLawsuitOver() && !isOver(rule, attempt),
                OnFile.REMEDY_PERIOD_OVER,
                "当事人寻求救济的期限尚未届满" + until(rule, attempt),
                "请待期限届满，在此后三个月之内申请。");
    }

    /** Whether its last day is past; what was done meanwhile, such as paying a part, does not matter. */
    private boolean isOver(DeadlineRule<Act> rule, Attempt attempt) {
        return clocks.find(rule, attempt)
                .flatMap(clock -> clock.due().day())
                .filter(attempt.today()::isAfter)
                .isPresent();
    }

    private String until(DeadlineRule<Act> rule, Attempt attempt) {
        return clocks.find(rule, attempt)
                .flatMap(clock -> clock.due().day())
                .map(day -> "（至 " + day + "）")
                .orElse("");
    }
}
