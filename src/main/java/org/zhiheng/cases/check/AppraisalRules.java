package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.FormOrder.after;
import static org.zhiheng.cases.check.FormOrder.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.CommissionAppraisal;
import org.zhiheng.cases.form.RecordAppraisal;
import org.zhiheng.cases.form.TellOfAppraisal;
import org.zhiheng.cases.record.Appraisals;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.platform.Problem.FieldProblem;

/** What is examined, and which of several commissions an act is about (《行政强制法》第二十五条第三款：只不计入检测鉴定的那几项的期间). */
final class AppraisalRules {

    private AppraisalRules() {}

    static void check(CommissionAppraisal asked, Attempt attempt, List<FieldProblem> faults) {
        var holdings = attempt.penaltyCase().holdings();
        var words = asked.goods();
        if (words == null) {
            if (!holdings.underMeasures().isEmpty()) {
                faults.add(new FieldProblem(
                        "goods",
                        "本案有查封、扣押的物品，请写明这次检测鉴定涉及哪几项的编号，如 1、3；都涉及的写“全部”，都不涉及的写“" + Appraisals.NOTHING
                                + "”：不涉及的，查封、扣押的期间照常计算（《行政强制法》第二十五条第三款）。"));
            }
        } else if (!Appraisals.isNothing(words)
                && (holdings.held().isEmpty() || !Holdings.name(words, holdings.held()))) {
            faults.add(new FieldProblem(
                    "goods",
                    "“" + words + "”不是清单上还扣着的物品的编号，请写编号，如 1、3；不涉及登记保存、查封、扣押的物品的，写“" + Appraisals.NOTHING + "”。"));
        }
    }

    static void check(TellOfAppraisal told, Attempt attempt, List<FieldProblem> faults) {
        delivery(told.delivery(), meant(told.commission(), "送达的是哪一次委托的期间告知书", attempt, faults), faults);
    }

    static void check(RecordAppraisal appraised, Attempt attempt, List<FieldProblem> faults) {
        after(
                appraised.on(),
                meant(appraised.commission(), "取得的是哪一次委托的结果", attempt, faults),
                "on",
                "取得结果的日期不能早于委托之日。",
                faults);
    }

    /** The day of the commission that is meant; a fault where it is not said and there are several, or it has a result already. */
    private static Optional<LocalDate> meant(
            @Nullable Integer chosen, String what, Attempt attempt, List<FieldProblem> faults) {
        var appraisals = attempt.penaltyCase().appraisals();
        var meant = appraisals.meant(chosen);
        if (meant.isEmpty()) {
            faults.add(new FieldProblem(
                    "commission",
                    "请选明" + what + "，还没有取得结果的有："
                            + appraisals.underWay().stream()
                                    .map(Appraisals::inWords)
                                    .collect(Collectors.joining("；")) + "。"));
        }
        return meant.map(TakenAct::on);
    }
}
