package org.zhiheng.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.law.Guard;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;

/** Whether an act may be taken: its row in the procedure, its actor, what must be on file, what asks for a reason. */
@Component
class ActRules {

    private final Requirements requirements;
    private final Warnings warnings;

    ActRules(Requirements requirements, Warnings warnings) {
        this.requirements = requirements;
        this.warnings = warnings;
    }

    /** The row of the procedure for the act where the case stands; 409 where there is none. */
    static Row<Stage, Act> row(PenaltyCase penaltyCase, Act act) {
        var stage = penaltyCase.stage();
        return penaltyCase
                .procedure()
                .row(stage, act)
                .orElseThrow(() -> Problem.conflict("不能" + act.label() + "：案件现在处于“" + stage.label() + "”环节，"
                        + penaltyCase.procedure().name() + "在这个环节没有这一步。"));
    }

    /** Why the person may not take the act; empty where he may. */
    static Optional<String> powerless(Row<Stage, Act> row, Actor by, PenaltyCase penaltyCase) {
        var own = by.organ().equals(penaltyCase.organ());
        if (own && who(row).fits(by, penaltyCase)) {
            return Optional.empty();
        }
        return Optional.of(
                own
                        ? "不能" + row.act().label() + "：须由本案的" + row.by().label() + "办理（"
                                + row.citation().inWords() + "）。"
                        : "不能" + row.act().label() + "：本案由其他机关办理，您只能查看。");
    }

    private static CaseRole who(Row<Stage, Act> row) {
        return (CaseRole) row.by();
    }

    List<Missing> missing(Row<Stage, Act> row, Attempt attempt) {
        return requirements.missing(onFile(row.guards()), attempt);
    }

    private static List<OnFile> onFile(List<Guard> guards) {
        return guards.stream().map(OnFile.class::cast).toList();
    }

    List<Warnings.Warning> warnings(Attempt attempt) {
        return warnings.of(attempt);
    }

    /** 422 unless everything is on file and every warning is answered with a reason. */
    void require(Row<Stage, Act> row, Attempt attempt, @Nullable String reason) {
        var missing = missing(row, attempt);
        if (!missing.isEmpty()) {
            throw refused(row.act(), missing);
        }
        var warned = warnings(attempt);
        if (!warned.isEmpty() && reason == null) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "办理前请确认：" + warned.stream().map(Warnings.Warning::text).collect(Collectors.joining("；"))
                            + "。确需办理的，请说明理由。",
                    warned.getFirst().article(),
                    List.of(),
                    "请在“说明理由”中写明为什么仍然办理。",
                    List.of(new Problem.FieldProblem("warningReason", "请说明为什么仍然办理。")));
        }
    }

    /** 不能作出处罚决定：本案须经法制审核，尚无审核意见（《行政处罚法》第五十八条第一款）。请先提交法制审核。 */
    private static Problem refused(Act act, List<Missing> missing) {
        var sentence = "不能" + act.label() + "："
                + missing.stream()
                        .map(one -> one.text() + (one.article() == null ? "" : "（" + one.article() + "）"))
                        .collect(Collectors.joining("；"))
                + "。"
                + (missing.size() == 1 && missing.getFirst().remedy() != null
                        ? missing.getFirst().remedy()
                        : "");
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                sentence,
                missing.getFirst().article(),
                missing,
                missing.getFirst().remedy(),
                List.of());
    }
}
