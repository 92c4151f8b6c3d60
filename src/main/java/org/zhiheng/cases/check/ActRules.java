package org.zhiheng.cases.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.Guard;
import org.zhiheng.law.Procedure.Row;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.review.ReviewRequests;
import org.zhiheng.settings.LegalClock;

/** Whether an act may be taken: its row in the procedure, its actor, what must be on file, what asks for a reason. */
@Component
public class ActRules {

    private final Requirements requirements;
    private final Warnings warnings;
    private final ReviewRequests reviews;
    private final LegalClock clock;

    ActRules(Requirements requirements, Warnings warnings, ReviewRequests reviews, LegalClock clock) {
        this.requirements = requirements;
        this.warnings = warnings;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The row of the procedure for the act where the case stands; 409 where there is none. */
    public static Row<Stage, Act> row(PenaltyCase penaltyCase, Act act) {
        var stage = penaltyCase.stage();
        return penaltyCase
                .procedure()
                .row(stage, act)
                .orElseThrow(() -> Problem.conflict("不能" + act.label() + "：案件现在处于“" + stage.label() + "”环节，"
                        + penaltyCase.procedure().name() + "在这个环节没有这一步。"));
    }

    /** Why the person may not take the act; empty where he may. */
    public Optional<String> powerless(Row<Stage, Act> row, Actor by, PenaltyCase penaltyCase) {
        var own = by.organ().equals(penaltyCase.organ());
        if ((own && fits(who(row), by, penaltyCase)) || isLent(row, by, penaltyCase)) {
            return Optional.empty();
        }
        return Optional.of(
                own
                        ? "不能" + row.act().label() + "：须由本案的" + row.by().label() + "办理（"
                                + row.citation().inWords() + "）。"
                        : "不能" + row.act().label() + "：本案由其他机关办理，您只能查看。");
    }

    /** A reviewer whom another organ lent for this case does here what a reviewer does, and nothing else. */
    private boolean isLent(Row<Stage, Act> row, Actor by, PenaltyCase penaltyCase) {
        return who(row) == CaseRole.REVIEWER
                && by.is(Role.REVIEWER)
                && !by.organ().equals(penaltyCase.organ())
                && reviews.isLentTo(penaltyCase.id(), by, clock.today());
    }

    /** Why the person may not enter what others did before the product came; empty where he may. */
    public static Optional<String> powerlessToEnter(Actor by, PenaltyCase penaltyCase) {
        return by.organ().equals(penaltyCase.organ()) && fits(CaseRole.HANDLERS, by, penaltyCase)
                ? Optional.empty()
                : Optional.of("只有本机关的办案人员可以补录本机关以前办理的行为。");
    }

    private static CaseRole who(Row<Stage, Act> row) {
        return (CaseRole) row.by();
    }

    public List<Missing> missing(Row<Stage, Act> row, Attempt attempt) {
        return requirements.missing(onFile(row.guards()), attempt);
    }

    /**
     * What an act lacks, asked for one after another.
     *
     * @param known what was found for the others, of demands that hang on the case alone
     */
    public List<Missing> missing(Row<Stage, Act> row, Attempt attempt, Map<OnFile, List<Missing>> known) {
        return requirements.missing(onFile(row.guards()), attempt, known);
    }

    private static List<OnFile> onFile(List<Guard> guards) {
        return guards.stream().map(OnFile.class::cast).toList();
    }

    public List<Warnings.Warning> warnings(Attempt attempt) {
        return warnings.of(attempt);
    }

    /** 422 unless everything is on file and every warning is answered with a reason. */
    public void require(Row<Stage, Act> row, Attempt attempt, @Nullable String reason) {
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
                    warned.stream().map(Warnings.Warning::article).distinct().collect(Collectors.joining("、")),
                    List.of(),
                    "请在“说明理由”中写明为什么仍然办理。",
                    List.of(new Problem.FieldProblem("warningReason", "请说明为什么仍然办理。")));
        }
    }

    /** What the act lacked when it was taken is no bar to entering it, but must be explained. */
    public void requireExplained(Row<Stage, Act> row, Attempt attempt, @Nullable String reason) {
        var lacking = Stream.concat(
                        missing(row, attempt).stream().map(Missing::text),
                        warnings(attempt).stream().map(Warnings.Warning::text))
                .toList();
        if (!lacking.isEmpty() && reason == null) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "补录前请核对原卷：" + String.join("；", lacking) + "。请说明原卷的情况。",
                    row.citation().inWords(),
                    List.of(),
                    "请在“说明理由”中写明原卷的情况。",
                    List.of(new Problem.FieldProblem("warningReason", "请说明原卷的情况。")));
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

    /** Whether somebody of the case's organ may; whoever handles the case must be one of its officers. */
    public static boolean fits(CaseRole role, Actor person, PenaltyCase penaltyCase) {
        return switch (role) {
            case OFFICER -> person.is(Role.OFFICER);
            case CASE_OFFICERS ->
                person.is(Role.OFFICER)
                        && person.officer() != null
                        && penaltyCase.officers().contains(person.officer());
            case UNIT_HEAD -> person.is(Role.UNIT_HEAD);
            case ORGAN_HEAD -> person.is(Role.ORGAN_HEAD);
            case REVIEWER -> person.is(Role.REVIEWER);
            case HEARING_HOST ->
                person.officer() != null
                        && penaltyCase.proceedings().hosts().stream().limit(1).anyMatch(person.officer()::equals);
            case HANDLERS -> person.role().duty() == Role.Duty.ENFORCE;
        };
    }
}
