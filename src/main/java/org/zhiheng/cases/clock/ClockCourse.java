package org.zhiheng.cases.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.DeadlineRule;

/** What starts a period in a case and what ends it, where that is more than the last act of a kind. */
final class ClockCourse {

    private ClockCourse() {}

    /**
     * From what a period runs.
     *
     * @param on the day that is itself not counted
     * @param extended whether the organ has extended it
     */
    record Start(TakenAct<?> act, LocalDate on, boolean extended) {}

    /** Where the period runs from; of what is sealed, seized or frozen still, each thing from the day it was taken. */
    static List<Start> starts(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        if (rule.equals(CoercionDeadlines.MEASURE)) {
            return heldOrLast(
                            penaltyCase.holdings().underMeasures(),
                            penaltyCase.holdings().listedUnderMeasures())
                    .map(item -> start(item, penaltyCase))
                    .distinct()
                    .toList();
        }
        if (rule.equals(CoercionDeadlines.FREEZE)) {
            return heldOrLast(
                            penaltyCase.freezes().frozen(),
                            penaltyCase.freezes().listed())
                    .map(item -> start(item, penaltyCase))
                    .distinct()
                    .toList();
        }
        return start(rule, penaltyCase).stream()
                .map(act -> new Start(act, EffectiveDay.of(act), isExtended(rule.extendedBy(), penaltyCase, act)))
                .toList();
    }

    static Start start(Holdings.Item item, PenaltyCase penaltyCase) {
        return new Start(penaltyCase.acts().get(item.seq() - 1), item.since(), item.extended());
    }

    static Start start(Freezes.Item item, PenaltyCase penaltyCase) {
        return new Start(penaltyCase.acts().get(item.seq() - 1), item.since(), item.extended());
    }

    /** What is held still; where nothing is, what was taken last. */
    private static <I> Stream<I> heldOrLast(List<I> held, List<I> listed) {
        return held.isEmpty() ? listed.reversed().stream().limit(1) : held.stream();
    }

    private static Optional<TakenAct<?>> start(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        var holdings = penaltyCase.holdings();
        if (rule.equals(CoercionDeadlines.CONFIRMATION)) {
            return holdings.unconfirmed()
                    .<TakenAct<?>>map(taken -> taken)
                    .or(() -> penaltyCase.all(TakeMeasure.class).reversed().stream()
                            .filter(taken -> taken.form().manner() == MeasureManner.AT_ONCE)
                            .<TakenAct<?>>map(taken -> taken)
                            .findFirst());
        }
        if (rule.equals(CoercionDeadlines.FREEZE_DELIVERY)) {
            return penaltyCase.freezes().untold().stream()
                    .findFirst()
                    .<TakenAct<?>>map(taken -> taken)
                    .or(() -> penaltyCase.last(rule.startsWith()));
        }
        var held = rule.equals(CoercionDeadlines.PRESERVATION) ? holdings.preserved() : List.<Holdings.Item>of();
        return held.stream()
                .findFirst()
                .<TakenAct<?>>map(item -> penaltyCase.acts().get(item.seq() - 1))
                .or(() -> penaltyCase.last(rule.startsWith()));
    }

    static boolean applies(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        if (rule.equals(CaseDeadlines.HEARING_REQUEST)) {
            return penaltyCase
                    .proceedings()
                    .notice()
                    .filter(sent -> sent.form().hearing() == HearingRight.ENTITLED)
                    .isPresent();
        }
        if (rule.equals(CaseDeadlines.DEFENCE)) {
            return penaltyCase.proceedings().noticeDelivery().isPresent();
        }
        if (rule.equals(CaseDeadlines.COURT_APPLICATION)) {
            return !penaltyCase.ruling().isPaid() && !penaltyCase.execution().isLawsuitOver();
        }
        if (rule.equals(CaseDeadlines.LITIGATION_AFTER)) {
            return Clocks.lastRemedy(penaltyCase).equals(rule);
        }
        if (ReferralDeadlines.ALL.contains(rule)) {
            return ReferralDeadlines.applies(rule, penaltyCase.referral());
        }
        if (rule.equals(CaseDeadlines.GAINS_PAYMENT)) {
            return penaltyCase.ruling().gainsFen() > 0;
        }
        return !rule.equals(CaseDeadlines.PAYMENT) || penaltyCase.ruling().fineFen() > 0;
    }

    /** The act that ended the period; empty while it runs. */
    static Optional<TakenAct<?>> end(DeadlineRule<Act> rule, PenaltyCase penaltyCase, TakenAct<?> start) {
        if ((rule.equals(CaseDeadlines.PAYMENT) && penaltyCase.ruling().unpaidFineFen() > 0)
                || (rule.equals(CaseDeadlines.GAINS_PAYMENT)
                        && penaltyCase.ruling().unpaidGainsFen() > 0)) {
            return Optional.empty();
        }
        if (rule.equals(CaseDeadlines.HEARING_REQUEST)
                && penaltyCase.proceedings().waivedHearing()) {
            return penaltyCase.proceedings().defence().map(taken -> taken);
        }
        if (rule.equals(CoercionDeadlines.MEASURE)
                && !penaltyCase.holdings().underMeasures().isEmpty()) {
            return penaltyCase.isConfiscationDecided() ? penaltyCase.ruling().decision() : Optional.empty();
        }
        if (rule.equals(CoercionDeadlines.CONFIRMATION)) {
            return penaltyCase
                    .holdings()
                    .confirmationOf(start.seq())
                    .<TakenAct<?>>map(taken -> taken)
                    .or(() -> penaltyCase.lastAfter(LiftMeasure.class, start.seq()));
        }
        if (rule.equals(CoercionDeadlines.FREEZE_DELIVERY)) {
            return penaltyCase.freezes().toldOf(start.seq()).map(taken -> taken);
        }
        if (rule.equals(CoercionDeadlines.FREEZE)
                && !penaltyCase.freezes().frozen().isEmpty()) {
            return penaltyCase.ruling().decision().filter(decided -> decided.seq() > start.seq());
        }
        if (rule.equals(CoercionDeadlines.PRESERVATION)
                && !penaltyCase.holdings().preserved().isEmpty()) {
            return Optional.empty();
        }
        return penaltyCase.acts().reversed().stream()
                .filter(taken -> rule.metBy().contains(taken.act()) && taken.seq() > start.seq())
                .filter(taken -> !rule.equals(CoercionDeadlines.MEASURE) || taken.act() != Act.DECIDE_PENALTY)
                .filter(taken -> !rule.equals(CaseDeadlines.PAYMENT) || pays(taken.form(), PaymentKind.FINE))
                .filter(taken -> !rule.equals(CaseDeadlines.GAINS_PAYMENT) || pays(taken.form(), PaymentKind.GAINS))
                .<TakenAct<?>>map(taken -> taken)
                .findFirst();
    }

    private static boolean isExtended(@Nullable Act extension, PenaltyCase penaltyCase, TakenAct<?> start) {
        return extension != null
                && penaltyCase
                        .last(Set.of(extension))
                        .filter(taken -> taken.seq() > start.seq())
                        .isPresent();
    }

    private static boolean pays(Form form, PaymentKind kind) {
        return !(form instanceof RecordPayment paid) || paid.kind() == kind;
    }

    static Optional<LocalDate> endedOn(DeadlineRule<Act> rule, PenaltyCase penaltyCase, TakenAct<?> start) {
        return end(rule, penaltyCase, start).map(EffectiveDay::of);
    }
}
