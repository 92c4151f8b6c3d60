package org.zhiheng.examinations;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Owner;
import org.zhiheng.law.Parameter;
import org.zhiheng.law.Parameters;
import org.zhiheng.settings.Calendars;
import org.zhiheng.settings.LegalClock;

/**
 * Until when the review of a score may be asked (申请复核的期限): a period of the person, whose last day rolls over days off.
 * While the calendar of that year is awaited it stays open.
 */
@Component
class ReviewPeriod {

    private static final String DAYS = "examinations.review-days";

    private final Calendars calendars;
    private final LegalClock clock;

    ReviewPeriod(Calendars calendars, LegalClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    boolean isOver(Result result) {
        return clock.today().isAfter(lastDay(result));
    }

    LocalDate lastDay(Result result) {
        var published = result.publishedOn();
        var period = Parameters.standard().get(DAYS).period(value(result), Owner.PARTY);
        return calendars.deadlines().dueOn(published, period).day().orElseGet(() -> {
            var counted = published.plusDays(period.length());
            return counted.isBefore(clock.today()) ? clock.today() : counted;
        });
    }

    Parameter.Value value(Result result) {
        return Parameters.standard()
                .find(DAYS, Parameters.Context.on(result.publishedOn()))
                .orElseThrow();
    }
}
