package org.zhiheng.cases.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.EffectiveDay;
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
     * @param end the act that ended it; null while it runs
     * @param about whose it is of several things that each have their own; empty where there is but one
     * @param stops the acts since which its time does not count; null where all count that the rule names
     */
    record Start(
            TakenAct<?> act,
            LocalDate on,
            boolean extended,
            @Nullable TakenAct<?> end,
            String about,
            @Nullable Set<Integer> stops) {

        Start about(String things) {
            return new Start(act, on, extended, end, things, stops);
        }

        boolean stopsWith(TakenAct<?> pausing) {
            return stops == null || stops.contains(pausing.seq());
        }
    }

    /** Where the period runs from; each thing that was ever taken has its own, from the day it was taken. */
    static List<Start> starts(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        return HeldCourse.RULES.contains(rule)
                ? HeldCourse.starts(rule, penaltyCase)
                : penaltyCase.last(rule.startsWith()).stream()
                        .map(act -> new Start(
                                act,
                                EffectiveDay.of(act),
                                isExtended(rule.extendedBy(), penaltyCase, act),
                                end(rule, penaltyCase, act).orElse(null),
                                "",
                                null))
                        .toList();
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

    private static Optional<TakenAct<?>> end(DeadlineRule<Act> rule, PenaltyCase penaltyCase, TakenAct<?> start) {
        if ((rule.equals(CaseDeadlines.PAYMENT) && penaltyCase.ruling().unpaidFineFen() > 0)
                || (rule.equals(CaseDeadlines.GAINS_PAYMENT)
                        && penaltyCase.ruling().unpaidGainsFen() > 0)) {
            return Optional.empty();
        }
        if (rule.equals(CaseDeadlines.HEARING_REQUEST)
                && penaltyCase.proceedings().waivedHearing()) {
            return penaltyCase.proceedings().defence().map(taken -> taken);
        }
        return penaltyCase.acts().reversed().stream()
                .filter(taken -> rule.metBy().contains(taken.act()) && taken.seq() > start.seq())
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
}
