package org.zhiheng.cases.check;

import java.util.List;
import org.zhiheng.cases.form.DeliverPapers;
import org.zhiheng.cases.form.OtherPaper;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.platform.Problem.FieldProblem;

/** Which decision of several is delivered (《行政强制法》第三十一条：每一次冻结的决定书各自交付). */
final class DeliveryRules {

    private DeliveryRules() {}

    static void check(DeliverPapers delivered, Attempt attempt, List<FieldProblem> faults) {
        if (!delivered.papers().contains(OtherPaper.FREEZE_DECISION)) {
            if (!delivered.freezes().isEmpty()) {
                faults.add(new FieldProblem("freezes", "没有选“" + OtherPaper.FREEZE_DECISION.label() + "”的，不用选是哪一次冻结。"));
            }
            return;
        }
        var untold = attempt.penaltyCase().freezes().untold();
        var known = untold.stream().map(TakenAct::seq).toList();
        if (known.isEmpty()) {
            faults.add(new FieldProblem("papers", "本案没有尚未送达的冻结决定书。"));
        } else if (delivered.freezes().isEmpty() && known.size() > 1) {
            faults.add(new FieldProblem("freezes", "有 " + known.size() + " 次冻结的决定书没有送达，请选明送达的是哪一次的（《行政强制法》第三十一条）。"));
        } else if (!known.containsAll(delivered.freezes())) {
            faults.add(new FieldProblem("freezes", "请从决定书还没有送达的冻结中选择。"));
        }
        untold.stream()
                .filter(frozen ->
                        delivered.freezes().isEmpty() || delivered.freezes().contains(frozen.seq()))
                .map(EffectiveDay::of)
                .filter(delivered.delivery().at().toLocalDate()::isBefore)
                .findFirst()
                .ifPresent(day -> faults.add(new FieldProblem("delivery.at", "冻结决定书的送达不能早于冻结之日（" + day + "）。")));
    }
}
