package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Due;
import org.zhiheng.law.Owner;
import org.zhiheng.law.Parameters;
import org.zhiheng.law.Parameters.Context;
import org.zhiheng.settings.Calendars;

/** Until when an officer may object to what was collected (异议期限), counted from the day after the form was shown. */
@Component
class ObjectionPeriod {

    private static final String KEY = "appraisal.objection-period";

    private final Calendars calendars;

    ObjectionPeriod(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Empty before the form was shown. */
    Optional<Due> of(Form form) {
        var shown = form.shownOn();
        if (shown == null) {
            return Optional.empty();
        }
        var parameter = Parameters.standard().get(KEY);
        return Parameters.standard()
                .find(KEY, new Context(shown, form.id().region(), null, null))
                .map(value -> calendars.deadlines().dueOn(shown, parameter.period(value, Owner.PARTY)));
    }

    /** Whether its last day has passed; not while the calendar of the year is awaited. */
    boolean isOver(Form form, LocalDate today) {
        return of(form).flatMap(Due::day).filter(today::isAfter).isPresent();
    }
}
