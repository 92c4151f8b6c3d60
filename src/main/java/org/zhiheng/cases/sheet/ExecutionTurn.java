package org.zhiheng.cases.sheet;

import java.util.Optional;
import org.zhiheng.cases.form.OtherPaper;
import org.zhiheng.cases.form.RemindOfSubstitute;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.record.OwnExecution;
import org.zhiheng.cases.record.PenaltyCase;

/** For whom execution by the organ itself waits, and for what; a party that has performed is not executed any more. */
final class ExecutionTurn {

    private ExecutionTurn() {}

    static Optional<Turn> of(PenaltyCase penaltyCase) {
        var own = penaltyCase.ownExecution();
        if (own.suspension().isPresent()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "中止的情形消失后恢复执行"));
        }
        if (own.agreement().isPresent()) {
            return Optional.of(new Turn(CaseRole.CASE_OFFICERS, "登记执行协议的履行"));
        }
        return byForce(own)
                .or(() -> bySubstitute(penaltyCase, own))
                .map(what -> new Turn(CaseRole.CASE_OFFICERS, what));
    }

    /** What must be cleared at once, before the case is decided (《行政强制法》第五十二条). */
    static Optional<Turn> atOnce(PenaltyCase penaltyCase) {
        var own = penaltyCase.ownExecution();
        return own.substitute()
                .filter(decided -> decided.form().atOnce() && own.isSubstituteOpen())
                .map(decided -> new Turn(CaseRole.CASE_OFFICERS, "立即实施代履行"));
    }

    private static Optional<String> byForce(OwnExecution own) {
        return own.decision()
                .filter(decided -> own.isDecisionOpen() && !own.isForceNeedless())
                .map(decided -> own.delivered(OtherPaper.EXECUTION_DECISION, decided.seq())
                        .map(told -> "当事人仍不履行的，实施强制执行")
                        .orElse("送达强制执行决定书"));
    }

    private static Optional<String> bySubstitute(PenaltyCase penaltyCase, OwnExecution own) {
        return own.substitute()
                .filter(decided -> own.isSubstituteOpen() && !own.isSubstituteNeedless())
                .map(decided -> {
                    if (decided.form().atOnce()) {
                        return "立即实施代履行";
                    }
                    if (own.delivered(OtherPaper.SUBSTITUTE_DECISION, decided.seq())
                            .isEmpty()) {
                        return "送达代履行决定书";
                    }
                    return penaltyCase
                                    .lastAfter(RemindOfSubstitute.class, decided.seq())
                                    .isEmpty()
                            ? "代履行前催告"
                            : "当事人仍不履行的，实施代履行";
                });
    }
}
