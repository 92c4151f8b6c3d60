package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lack;
import static org.zhiheng.cases.check.Requirements.lackIf;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.clock.ExecutionDeadlines;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.OwnExecution;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.platform.Problem.Missing;

/** Having a duty done by others at the cost of the party (代履行, 《行政强制法》第五十条至第五十二条). */
@Component
class SubstituteChecks {

    private final Clocks clocks;
    private final DemandPeriod demandPeriod;

    SubstituteChecks(Clocks clocks, DemandPeriod demandPeriod) {
        this.clocks = clocks;
        this.demandPeriod = demandPeriod;
    }

    List<Missing> check(OnFile demand, Attempt attempt) {
        var own = attempt.penaltyCase().ownExecution();
        return switch (demand) {
            case SUBSTITUTE_POSSIBLE -> possible(attempt);
            case SUBSTITUTE_DECIDED -> decided(own);
            case SUBSTITUTE_REMINDED -> reminded(attempt, own);
            case SUBSTITUTE_PEACEFUL ->
                lackIf(
                        attempt.form(PerformSubstitute.class)
                                .filter(form -> !form.peaceful())
                                .isPresent(),
                        demand,
                        "没有确认没有采用暴力、胁迫以及其他非法方式",
                        "代履行不得采用这些方式。");
            default -> throw new IllegalArgumentException(demand.name());
        };
    }

    private List<Missing> possible(Attempt attempt) {
        var form = attempt.form(DecideSubstitute.class);
        if (form.isEmpty()) {
            return List.of();
        }
        if (!form.get().disinterested()) {
            return lack(OnFile.SUBSTITUTE_POSSIBLE, "没有确认代履行人没有利害关系", "请委托没有利害关系的第三人，或者由本机关代履行。");
        }
        return form.get().atOnce() ? atOnce(form.get()) : afterDemand(form.get(), attempt);
    }

    /** 第五十二条：it waits neither for a decision of the duty nor for a demand; the matter is dealt with afterwards. */
    private static List<Missing> atOnce(DecideSubstitute form) {
        return lackIf(
                form.ground() != SubstituteGround.OBSTRUCTION,
                OnFile.CLEARING_AT_ONCE,
                "这种后果不能立即代履行",
                "只有道路、河道、航道或者公共场所的遗洒物、障碍物、污染物须立即清除，当事人不能清除的，才能立即代履行。");
    }

    /** 第五十条：a duty that was decided and, in spite of a demand, is not performed, with one of three consequences. */
    private List<Missing> afterDemand(DecideSubstitute form, Attempt attempt) {
        var penaltyCase = attempt.penaltyCase();
        var duty = penaltyCase
                .proceedings()
                .proposal()
                .filter(Proposal::hasWorkBesidesPaying)
                .isPresent();
        if (penaltyCase.stage() != Stage.DELIVERED
                || !duty
                || !penaltyCase.ruling().penalised()
                || penaltyCase.ruling().carriedOut()) {
            return lack(
                    OnFile.SUBSTITUTE_POSSIBLE, "没有已经决定、尚未履行的排除妨碍、恢复原状等义务", "请先作出决定并催告；罚款不能代履行；须立即清除、当事人不能清除的，勾选立即实施。");
        }
        if (form.ground() == SubstituteGround.OBSTRUCTION) {
            return lack(
                    OnFile.SUBSTITUTE_POSSIBLE,
                    "须立即清除的，应当勾选立即实施；不须立即清除的，后果须危害交通安全、造成环境污染或者破坏自然资源",
                    "请选明不履行的后果，或者勾选立即实施。");
        }
        return demandPeriod.check(OnFile.SUBSTITUTE_POSSIBLE, false, attempt);
    }

    private static List<Missing> decided(OwnExecution own) {
        if (!own.isSubstituteOpen()) {
            return lack(OnFile.SUBSTITUTE_DECIDED, "没有等待实施的代履行决定", "请先由机关负责人决定代履行。");
        }
        var decision = own.substitute().orElseThrow();
        return lackIf(
                !decision.form().atOnce()
                        && own.delivered(OtherPaper.SUBSTITUTE_DECISION, decision.seq())
                                .isEmpty(),
                OnFile.SUBSTITUTE_DECIDED,
                "代履行决定书尚未送达当事人",
                "请先以“送达其他文书”送达代履行决定书。");
    }

    private List<Missing> reminded(Attempt attempt, OwnExecution own) {
        var decision = own.substitute();
        if (decision.isEmpty() || decision.get().form().atOnce()) {
            return List.of();
        }
        if (attempt.penaltyCase()
                .lastAfter(RemindOfSubstitute.class, decision.get().seq())
                .isEmpty()) {
            return lack(OnFile.SUBSTITUTE_REMINDED, "代履行之前没有再催告当事人", "请在代履行三个工作日前催告。");
        }
        var last = clocks.find(ExecutionDeadlines.SUBSTITUTE, attempt)
                .flatMap(clock -> clock.due().day());
        var on = attempt.form(PerformSubstitute.class)
                .map(form -> form.from().toLocalDate())
                .orElse(attempt.today());
        return lackIf(
                last.filter(on::isAfter).isEmpty(),
                OnFile.SUBSTITUTE_REMINDED,
                "催告之后未满三个工作日" + last.map(day -> "（至 " + day + "）").orElse(""),
                "请待期满；当事人履行的，停止代履行。");
    }
}
