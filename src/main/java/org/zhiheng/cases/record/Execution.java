package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /**
     * Days after {@code from}, up to {@code until}, on which no additional fine accrues (第七十三条第三款): from the day the
     * remedy was sought to the day its end was delivered, both included.
     */
    public long daysOfRemedy(LocalDate from, LocalDate until) {
        return acts.all(RecordRemedy.class).stream()
                .mapToLong(asked -> {
                    var end = acts.firstAfter(EndRemedy.class, asked.seq())
                            .map(ended -> ended.form().on())
                            .filter(until::isAfter)
                            .orElse(until);
                    var eve = asked.form().on().minusDays(1);
                    var start = eve.isAfter(from) ? eve : from;
                    return Math.max(0, ChronoUnit.DAYS.between(start, end));
                })
                .sum();
    }
}
