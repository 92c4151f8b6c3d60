package org.zhiheng.cases.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.CaseStore;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;

/**
 * Entering a case that was running before the product came (补录在办案件): its acts are told in their order with the days they
 * were taken on, then the head of the organ confirms them, and from there the case goes on by the procedure alone.
 */
@Component
public class PastActs {

    private static final Set<Act> OF_TODAY = Set.of(Act.COMPLETE_ENTRY, Act.TAKE_OVER_MEASURE);
    private static final String WINDOW = "cases.entering-days";

    private final CaseStore store;

    PastActs(CaseStore store) {
        this.store = store;
    }

    /** 409 for an act of today in a case that is being entered, and for a past act in any other. */
    public void require(PenaltyCase penaltyCase, Act act, @Nullable PastAct past, LocalDate today) {
        var entering = penaltyCase.isBeingEntered();
        if (past == null) {
            if (entering && act != Act.COMPLETE_ENTRY) {
                throw Problem.conflict("本案正在补录：请填写当时办理的日期和办理人；补录完毕的，由机关负责人核对确认以后再办理。");
            }
            return;
        }
        if (OF_TODAY.contains(act)) {
            throw Problem.conflict(act.label() + "是今天的行为，不能补录。");
        }
        if (penaltyCase.procedure().row(Stage.NEW, Act.COMPLETE_ENTRY).isEmpty()) {
            throw Problem.conflict(penaltyCase.kind().label() + "不能补录：正在进行的，请从今天起按程序办理。");
        }
        if (penaltyCase.version() > 0 && !entering) {
            throw Problem.conflict("本案不在补录，不能补录以前的行为：请按程序办理。");
        }
        requireWithinTheWindow(penaltyCase, today);
        requireOrder(penaltyCase, past, today);
        if (penaltyCase.version() == 0) {
            requireBegunBefore(penaltyCase, past);
        }
    }

    /** What began after the organ came here was to be handled here from the beginning. */
    private void requireBegunBefore(PenaltyCase penaltyCase, PastAct past) {
        store.firstKept(penaltyCase.organ())
                .filter(first -> !past.on().isBefore(first))
                .ifPresent(first -> {
                    throw Problem.invalid("past.on", "本机关自 " + first + " 起在本平台办案，这一天以后开始的案件不能补录，请按程序办理。");
                });
    }

    private void requireWithinTheWindow(PenaltyCase penaltyCase, LocalDate today) {
        var days = Parameters.standard().number(WINDOW, today);
        store.firstKept(penaltyCase.organ())
                .map(first -> first.plusDays(days))
                .filter(today::isAfter)
                .ifPresent(last -> {
                    throw Problem.conflict("本机关启用本平台已满 " + days + " 日（至 " + last + "），不能再补录以前的案件。");
                });
    }

    private static void requireOrder(PenaltyCase penaltyCase, PastAct past, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        if (past.on().isAfter(today)) {
            faults.add(new FieldProblem("past.on", "当时办理的日期不能晚于今天。"));
        }
        penaltyCase.acts().stream()
                .map(TakenAct::on)
                .reduce((earlier, later) -> later)
                .filter(past.on()::isBefore)
                .ifPresent(last -> faults.add(new FieldProblem("past.on", "不能早于上一步办理的日期（" + last + "）。")));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
