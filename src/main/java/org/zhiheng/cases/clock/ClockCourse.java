package org.zhiheng.cases.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.DeadlineRule;

/** What starts a period in a case and what ends it, where that is more than the last act of a kind. */
final class ClockCourse {

    private ClockCourse() {}

    /** The act from which the period runs; of goods held, the earliest that holds one still. */
    static Optional<TakenAct<?>> start(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
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
            return penaltyCase
                    .freezes()
                    .untold()
                    .<TakenAct<?>>map(taken -> taken)
                    .or(() -> penaltyCase.last(rule.startsWith()));
        }
        if (rule.equals(CoercionDeadlines.FREEZE)) {
            return startOfFreeze(penaltyCase);
        }
        var held = rule.equals(CoercionDeadlines.MEASURE)
                ? holdings.underMeasures()
                : rule.equals(CoercionDeadlines.PRESERVATION)
                        ? holdings.preserved()
                        : java.util.List.<Holdings.Item>of();
        return held.stream()
                .findFirst()
                .<TakenAct<?>>map(item -> penaltyCase.acts().get(item.seq() - 1))
                .or(() -> penaltyCase.last(rule.startsWith()))
                .filter(taken -> !rule.equals(CoercionDeadlines.MEASURE) || holdsGoods(taken));
    }

    /** The act that froze the earliest of what is frozen still, else the last that froze anything. */
    private static Optional<TakenAct<?>> startOfFreeze(PenaltyCase penaltyCase) {
        var freezes = penaltyCase.freezes();
        return freezes.frozen().stream()
                .findFirst()
                .or(() -> freezes.listed().reversed().stream().findFirst())
                .map(item -> penaltyCase.acts().get(item.seq() - 1));
    }

    private static boolean holdsGoods(TakenAct<?> taken) {
        return !(taken.form() instanceof TakeOverMeasure over) || !over.goods().isEmpty();
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
            return penaltyCase.ruling().unpaidFineFen() > 0
                    && !penaltyCase.execution().isLawsuitOver();
        }
        if (rule.equals(CaseDeadlines.LITIGATION_AFTER)) {
            return Clocks.lastRemedy(penaltyCase).equals(rule);
        }
        if (ReferralDeadlines.ALL.contains(rule)) {
            return ReferralDeadlines.applies(rule, penaltyCase.referral());
        }
        return !rule.equals(CaseDeadlines.PAYMENT) || penaltyCase.ruling().fineFen() > 0;
    }

    /** The act that ended the period; empty while it runs. */
    static Optional<TakenAct<?>> end(DeadlineRule<Act> rule, PenaltyCase penaltyCase, TakenAct<?> start) {
        if (rule.equals(CaseDeadlines.PAYMENT)
                && penaltyCase.ruling().paidFen(PaymentKind.FINE)
                        < penaltyCase.ruling().fineFen()) {
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
                .filter(taken -> !rule.equals(CaseDeadlines.PAYMENT) || paysFine(taken.form()))
                .<TakenAct<?>>map(taken -> taken)
                .findFirst();
    }

    static boolean isExtended(Act extension, PenaltyCase penaltyCase, TakenAct<?> start) {
        if (extension == Act.EXTEND_FREEZE) {
            return penaltyCase.freezes().isExtendedSince(start.seq());
        }
        return penaltyCase
                        .last(Set.of(extension))
                        .filter(taken -> taken.seq() > start.seq())
                        .isPresent()
                || (start.form() instanceof TakeOverMeasure over && over.extended());
    }

    private static boolean paysFine(Form form) {
        return !(form instanceof RecordPayment paid) || paid.kind() == PaymentKind.FINE;
    }

    static Optional<LocalDate> endedOn(DeadlineRule<Act> rule, PenaltyCase penaltyCase, TakenAct<?> start) {
        return end(rule, penaltyCase, start).map(EffectiveDay::of);
    }
}
