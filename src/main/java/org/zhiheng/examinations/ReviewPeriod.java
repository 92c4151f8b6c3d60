package org.zhiheng.examinations;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhiheng.law.Due;
import org.zhiheng.law.Owner;
import org.zhiheng.law.Parameter;
import org.zhiheng.law.Parameters;
import org.zhiheng.settings.Calendars;
import org.zhiheng.settings.LegalClock;

/**
 * Until when the review of a score may be asked (申请复核的期限): a period of the person, whose last day rolls over days off.
 * While the calendar of that year is awaited there is no last day, and it stays open.
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
        return lastDay(result).filter(clock.today()::isAfter).isPresent();
    }

    Optional<LocalDate> lastDay(Result result) {
        return due(result).day();
    }

    String inWords(Result result) {
        return switch (due(result)) {
            case Due.On on -> "申请到 " + on.due() + " 为止";
            case Due.WaitsForCalendar waits -> "申请的最后一天待 " + waits.year() + " 年放假安排公布";
        };
    }

    private Due due(Result result) {
        var period = Parameters.standard().get(DAYS).period(value(result), Owner.PARTY);
        return calendars.deadlines().dueOn(result.publishedOn(), period);
    }

    Parameter.Value value(Result result) {
        return Parameters.standard()
                .find(DAYS, Parameters.Context.on(result.publishedOn()))
                .orElseThrow();
    }
}
