package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiheng.cases.form.*;

/** What happens to a decision after it was delivered (履行、救济、强制执行). */
public record Execution(TakenActs acts) {

    /** A reconsideration or lawsuit that has not ended. */
    public Optional<TakenAct<RecordRemedy>> pendingRemedy() {
        return acts.last(RecordRemedy.class)
                .filter(asked -> acts.lastAfter(EndRemedy.class, asked.seq()).isEmpty());
    }

    /** Whether a remedy was won and the decision's fate is not recorded yet. */
    public boolean isUndoingUnrecorded() {
        return acts.last(EndRemedy.class)
                .filter(ended -> ended.form().outcome() == RemedyOutcome.UNDONE)
                .filter(ended ->
                        acts.lastAfter(RecordUndoing.class, ended.seq()).isEmpty())
                .isPresent();
    }

    /** The last day of a payment that was deferred or split (第六十六条第二款). */
    public Optional<LocalDate> deferredUntil() {
        return acts.last(DeferPayment.class)
                .map(deferred -> deferred.form().instalments().getLast().dueOn());
    }

    public Optional<TakenAct<DeliverDemand>> demand() {
        return acts.last(DemandPerformance.class)
                .flatMap(demanded -> acts.lastAfter(DeliverDemand.class, demanded.seq()));
    }

    /** Whether a lawsuit has ended: no remedy is left. */
    public boolean isLawsuitOver() {
        return acts.last(RecordRemedy.class)
                .filter(asked -> asked.form().kind() == RemedyKind.LITIGATION)
                .flatMap(asked -> acts.lastAfter(EndRemedy.class, asked.seq()))
                .isPresent();
    }

    /** Whether a reconsideration was decided; one that was withdrawn leaves the way as it was. */
    public boolean isReconsidered() {
        return acts.last(RecordRemedy.class)
                .filter(asked -> asked.form().kind() == RemedyKind.RECONSIDERATION)
                .flatMap(asked -> acts.lastAfter(EndRemedy.class, asked.seq()))
                .filter(ended -> ended.form().outcome() != RemedyOutcome.WITHDRAWN)
                .isPresent();
    }

    /** Whether nothing is added to an unpaid fine on a day: a remedy is under way, or payment was put off before. */
    public boolean isStayedOn(LocalDate day) {
        return isUnderRemedyOn(day) || isPutOffOn(day);
    }

    private boolean isUnderRemedyOn(LocalDate day) {
        return acts.all(RecordRemedy.class).stream()
                .filter(asked -> !asked.form().on().isAfter(day))
                .anyMatch(asked -> acts.firstAfter(EndRemedy.class, asked.seq())
                        .filter(ended -> ended.form().on().isBefore(day))
                        .isEmpty());
    }

    /** From the day after the approval to the last day of payment; what was added before stays. */
    private boolean isPutOffOn(LocalDate day) {
        return acts.all(DeferPayment.class).stream()
                .anyMatch(deferred -> day.isAfter(deferred.on())
                        && !day.isAfter(deferred.form().instalments().getLast().dueOn()));
    }
}
