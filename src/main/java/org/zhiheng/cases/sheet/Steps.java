package org.zhiheng.cases.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.check.ReviewChecks;
import org.zhiheng.cases.form.Attendance;
import org.zhiheng.cases.form.Outcome;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Summary;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.Citation;
import org.zhiheng.matters.Matter;

/** The way of a case through its procedure, as a list to look at: what is done, what is next, what is still to come. */
public final class Steps {

    private static final List<Act> ORDINARY = List.of(
            Act.REGISTER_CLUE,
            Act.VERIFY_CLUE,
            Act.OPEN_CASE,
            Act.RECORD_EVIDENCE,
            Act.ORDER_CORRECTION,
            Act.CONCLUDE_INVESTIGATION,
            Act.SEND_PENALTY_NOTICE,
            Act.DELIVER_NOTICE,
            Act.RECORD_DEFENCE,
            Act.SUBMIT_FOR_REVIEW,
            Act.GIVE_REVIEW_OPINION,
            Act.DISCUSS_COLLECTIVELY,
            Act.DECIDE_PENALTY,
            Act.DELIVER_DECISION,
            Act.RECORD_PAYMENT,
            Act.CLOSE_CASE);
    private static final List<Act> SUMMARY = List.of(
            Act.DECIDE_ON_THE_SPOT, Act.HAND_OVER_DECISION, Act.RECORD_PAYMENT, Act.FILE_WITH_ORGAN, Act.CLOSE_CASE);

    private static final List<Act> COERCION =
            List.of(Act.OPEN_COERCION, Act.TAKE_MEASURE, Act.LIFT_MEASURE, Act.END_COERCION);

    private static final List<Act> HEARING = List.of(
            Act.REQUEST_HEARING, Act.ARRANGE_HEARING, Act.DELIVER_HEARING_NOTICE, Act.HOLD_HEARING, Act.REPORT_HEARING);

    private Steps() {}

    /**
     * One step.
     *
     * @param state done, current, ahead or skipped
     */
    public record StepView(
            String label,
            String article,
            String state,
            @Nullable LocalDate on,
            @Nullable String by,
            @Nullable String note) {}

    public static List<StepView> of(PenaltyCase penaltyCase, @Nullable Matter matter) {
        var ended = penaltyCase.stage() == Stage.CLOSED;
        var steps = new ArrayList<StepView>();
        var current = false;
        for (var act : path(penaltyCase)) {
            var taken = penaltyCase.last(alternatives(act)).orElse(null);
            if (taken != null) {
                steps.add(step(penaltyCase, taken.act(), "done", taken));
            } else if (ended || !isAhead(act, penaltyCase, matter)) {
                steps.add(step(penaltyCase, act, "skipped", null));
            } else {
                steps.add(step(penaltyCase, act, current ? "ahead" : "current", null));
                current = true;
            }
        }
        return steps;
    }

    /** The step that is next; empty when the case has ended. */
    public static Optional<Act> current(PenaltyCase penaltyCase, @Nullable Matter matter) {
        return penaltyCase.stage() == Stage.CLOSED
                ? Optional.empty()
                : path(penaltyCase).stream()
                        .filter(act -> penaltyCase.last(alternatives(act)).isEmpty())
                        .filter(act -> isAhead(act, penaltyCase, matter))
                        .findFirst();
    }

    private static List<Act> path(PenaltyCase penaltyCase) {
        if (penaltyCase.kind() == CaseProcedure.SUMMARY) {
            return SUMMARY;
        }
        if (penaltyCase.kind() == CaseProcedure.COERCION) {
            return COERCION;
        }
        return penaltyCase.proceedings().isHearingAsked() ? withHearing() : ORDINARY;
    }

    private static List<Act> withHearing() {
        var path = new ArrayList<>(ORDINARY);
        path.addAll(path.indexOf(Act.RECORD_DEFENCE) + 1, HEARING);
        return path;
    }

    /** Acts that do the step as well. */
    private static Set<Act> alternatives(Act act) {
        return switch (act) {
            case OPEN_CASE -> Set.of(act, Act.DECLINE_TO_OPEN);
            case ORDER_CORRECTION -> Set.of(act, Act.STATE_NO_CORRECTION);
            case DECIDE_PENALTY -> Set.of(act, Act.DECIDE_NO_PENALTY, Act.DECIDE_NOT_ESTABLISHED, Act.WITHDRAW_CASE);
            case RECORD_PAYMENT -> Set.of(act, Act.COLLECT_ON_THE_SPOT);
            case TAKE_MEASURE -> Set.of(act, Act.FREEZE_DEPOSITS);
            case LIFT_MEASURE -> Set.of(act, Act.LIFT_FREEZE, Act.DISPOSE_GOODS, Act.PASS_TO_CASE);
            case END_COERCION -> Set.of(act, Act.PASS_TO_CASE);
            case CLOSE_CASE -> Set.of(act, Act.CLOSE_AS_TRANSFERRED);
            default -> Set.of(act);
        };
    }

    private static boolean isAhead(Act act, PenaltyCase penaltyCase, @Nullable Matter matter) {
        var punishes = penaltyCase
                .proceedings()
                .conclusion()
                .map(taken -> taken.form().outcome() == Outcome.PENALTY)
                .orElse(true);
        return switch (act) {
            case RECORD_DEFENCE ->
                punishes
                        && !penaltyCase.proceedings().isHearingAsked()
                        && penaltyCase.ruling().decision().isEmpty();
            case REPORT_HEARING ->
                penaltyCase
                        .proceedings()
                        .hearing()
                        .filter(held -> held.form().attendance() != Attendance.PRESENT)
                        .isEmpty();
            case SEND_PENALTY_NOTICE, DELIVER_NOTICE ->
                punishes && penaltyCase.ruling().decision().isEmpty();
            case SUBMIT_FOR_REVIEW, GIVE_REVIEW_OPINION ->
                !ReviewChecks.grounds(penaltyCase, matter).isEmpty()
                        && penaltyCase.ruling().decision().isEmpty();
            case DISCUSS_COLLECTIVELY ->
                penaltyCase
                        .proceedings()
                        .conclusion()
                        .filter(taken -> taken.form().complexOrGrave())
                        .isPresent();
            case RECORD_PAYMENT ->
                penaltyCase.ruling().decision().isEmpty()
                        ? punishes
                        : penaltyCase.ruling().fineFen() > 0;
            default -> true;
        };
    }

    private static StepView step(PenaltyCase penaltyCase, Act act, String state, @Nullable TakenAct<?> taken) {
        return new StepView(
                act.label(),
                article(penaltyCase, act),
                state,
                taken == null ? null : EffectiveDay.of(taken),
                taken == null ? null : taken.person(),
                taken == null ? null : Summary.of(taken));
    }

    /** Under which provision the procedure knows the act. */
    public static String article(PenaltyCase penaltyCase, Act act) {
        return penaltyCase.procedure().citation(act).map(Citation::inWords).orElse("");
    }
}
