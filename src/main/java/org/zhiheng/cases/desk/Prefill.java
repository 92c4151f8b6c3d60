package org.zhiheng.cases.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Ruling;
import org.zhiheng.matters.Matter;

/** What a form can be filled with from the case, so that nothing known is asked twice. */
final class Prefill {

    private Prefill() {}

    /** Values by field; a field that is not known is left out. */
    static Map<String, Object> of(Act act, PenaltyCase penaltyCase, @Nullable Matter matter, Actor by) {
        var values = new LinkedHashMap<String, Object>();
        switch (act) {
            case VERIFY_CLUE -> {
                penaltyCase.last(TakeOverMeasure.class).ifPresent(over -> {
                    values.put("matter", over.form().matter());
                    values.put("officers", over.form().officers());
                    values.put("violatedFrom", over.form().since());
                    values.put("violatedUntil", over.form().since());
                });
                penaltyCase.last(RegisterClue.class).ifPresent(clue -> {
                    values.put("place", clue.form().place());
                    values.put("facts", clue.form().facts());
                    values.put("discoveredOn", clue.form().receivedOn());
                });
            }
            case APPLY_FOR_MEASURE ->
                penaltyCase.last(OpenCoercion.class).ifPresent(opened -> {
                    values.put("basis", opened.form().basis());
                    values.put("reason", opened.form().reason());
                });
            case PASS_TO_CASE -> {
                values.put("title", penaltyCase.findings().title());
                values.put("facts", penaltyCase.findings().facts());
            }
            case RECORD_SCENE, RECORD_INTERVIEW, RECORD_DEFENCE -> {
                values.put("officers", penaltyCase.officers());
                values.put("recorder", by.name());
            }
            case PRESERVE_EVIDENCE, TAKE_SAMPLES -> values.put("officers", penaltyCase.officers());
            case TAKE_MEASURE -> {
                values.put("officers", penaltyCase.officers());
                values.put("recorder", by.name());
                penaltyCase.last(ApplyForMeasure.class).ifPresent(asked -> {
                    values.put("kind", asked.form().kind());
                    values.put("basis", asked.form().basis());
                    values.put("reason", asked.form().reason());
                });
            }
            case APPLY_TO_FREEZE ->
                penaltyCase.last(OpenCoercion.class).ifPresent(opened -> {
                    values.put("basis", opened.form().basis());
                    values.put("reason", opened.form().reason());
                });
            case FREEZE_DEPOSITS -> {
                values.put("officers", penaltyCase.officers());
                values.put("recorder", by.name());
                penaltyCase.freezes().application().ifPresent(asked -> {
                    values.put("institution", asked.form().institution());
                    values.put("basis", asked.form().basis());
                    values.put("reason", asked.form().reason());
                });
            }
            case LIFT_FREEZE -> values.put("deposits", "全部");
            case EXTEND_FREEZE ->
                values.put(
                        "deposits",
                        numbers(penaltyCase.freezes().frozen(), Freezes.Item::extended, Freezes.Item::number));
            case EXTEND_MEASURE ->
                values.put(
                        "goods",
                        numbers(
                                penaltyCase.holdings().underMeasures(),
                                Holdings.Item::extended,
                                Holdings.Item::number));
            case REPORT_REFERRAL -> values.put("taskForce", penaltyCase.officers());
            case DISPOSE_PRESERVED, LIFT_MEASURE, DISPOSE_GOODS -> values.put("goods", "全部");
            case CHECK_EVIDENCE ->
                values.put(
                        "pieces",
                        penaltyCase.findings().unchecked().stream()
                                .map(taken -> Map.of("evidence", Integer.toString(taken.seq())))
                                .toList());
            case HAND_OVER_EVIDENCE -> values.put("from", by.name());
            case RECORD_FOOTAGE -> {
                values.put("recorder", by.name());
                values.put(
                        "acts",
                        penaltyCase.footage().lacking().stream()
                                .map(taken -> Integer.toString(taken.seq()))
                                .toList());
            }
            case EXPLAIN_FOOTAGE ->
                values.put(
                        "acts",
                        penaltyCase.footage().lacking().stream()
                                .map(taken -> Integer.toString(taken.seq()))
                                .toList());
            case RECORD_EVIDENCE, EDUCATE, CHANGE_OFFICERS -> values.put("officers", penaltyCase.officers());
            case TELL_OF_APPRAISAL,
                    DELIVER_PAPERS,
                    DELIVER_NOTICE,
                    DELIVER_HEARING_NOTICE,
                    DELIVER_DECISION,
                    DELIVER_DEMAND,
                    REMIND_OF_SUBSTITUTE -> values.put("delivery", Map.of("officers", penaltyCase.officers()));
            case CONCLUDE_INVESTIGATION -> {
                values.put("facts", penaltyCase.findings().facts());
                values.put(
                        "reviewGrounds", matter != null && matter.major() ? List.of(ReviewGround.BY_RULE) : List.of());
            }
            case CHANGE_PROPOSAL ->
                penaltyCase.proceedings().proposal().ifPresent(proposal -> {
                    values.put("penalties", proposal.penalties());
                    values.put("gainsFen", proposal.gainsFen());
                    values.put("refundedFen", proposal.refundedFen());
                    values.put("discretion", proposal.discretion());
                });
            case DECIDE_PENALTY ->
                values.put(
                        "answers",
                        penaltyCase.proceedings().defencePoints().stream()
                                .map(point -> Map.of("claim", point.claim()))
                                .toList());
            case GIVE_REVIEW_OPINION ->
                values.put(
                        "points",
                        Arrays.stream(ReviewAspect.values())
                                .map(aspect -> Map.of("aspect", aspect, "passed", true, "finding", "符合要求。"))
                                .toList());
            case EXECUTE_BY_FORCE -> {
                values.put("officers", penaltyCase.officers());
                values.put("recorder", by.name());
            }
            case PERFORM_SUBSTITUTE -> {
                values.put("officers", penaltyCase.officers());
                penaltyCase.ownExecution().substitute().ifPresent(decided -> {
                    values.put("performer", decided.form().performer());
                    values.put("costFen", decided.form().estimateFen());
                });
            }
            case RECORD_PAYMENT ->
                owed(penaltyCase.ruling()).ifPresent(owed -> {
                    values.put("kind", owed.getKey());
                    values.put("amountFen", owed.getValue());
                });
            default -> {}
        }
        return values;
    }

    /** What is paid first: the fine, the gains, then what was added to the fine. */
    private static Optional<Map.Entry<PaymentKind, Long>> owed(Ruling ruling) {
        return Stream.of(
                        Map.entry(PaymentKind.FINE, ruling.unpaidFineFen()),
                        Map.entry(PaymentKind.GAINS, ruling.unpaidGainsFen()),
                        Map.entry(PaymentKind.ADDITIONAL_FINE, ruling.unpaidAdditionFen()))
                .filter(sum -> sum.getValue() > 0)
                .findFirst();
    }

    /** The numbers of what was not extended before; 全部 where nothing was. */
    private static <I> String numbers(List<I> items, Predicate<I> extended, ToIntFunction<I> number) {
        return items.stream().noneMatch(extended)
                ? "全部"
                : items.stream()
                        .filter(extended.negate())
                        .map(item -> Integer.toString(number.applyAsInt(item)))
                        .collect(Collectors.joining("、"));
    }
}
