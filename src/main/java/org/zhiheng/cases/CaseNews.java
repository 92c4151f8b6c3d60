package org.zhiheng.cases;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;

/** Tells the modules that watch what happened in a case, in the transaction of the act. */
@Component
class CaseNews {

    private final ApplicationEventPublisher events;

    CaseNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(PenaltyCase penaltyCase) {
        var taken = penaltyCase.acts().getLast();
        var record = penaltyCase.id();
        var organ = penaltyCase.organ();
        switch (taken.act()) {
            case DECIDE_PENALTY, DECIDE_NO_PENALTY, DECIDE_NOT_ESTABLISHED, DECIDE_ON_THE_SPOT ->
                events.publishEvent(new DecisionMade(record, organ, taken.account(), taken.on()));
            case RECORD_UNDOING ->
                events.publishEvent(new DecisionUndone(record, organ, taken.account(), EffectiveDay.of(taken)));
            case CLOSE_CASE -> events.publishEvent(new CaseClosed(record, organ, taken.account(), taken.on()));
            default -> {}
        }
    }
}
