package org.zhiheng.cases.check;

import static org.zhiheng.cases.check.Requirements.lackIf;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.ExecuteByForce;
import org.zhiheng.cases.form.PerformSubstitute;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.settings.Calendars;

/** 不得在夜间或者法定节假日实施行政强制执行，情况紧急的除外（《行政强制法》第四十三条第一款）. */
@Component
class ExecutionHours {

    private static final String REMEDY = "请改在日间、非法定节假日实施；情况紧急的，写明紧急的情形。";

    private final Calendars calendars;

    ExecutionHours(Calendars calendars) {
        this.calendars = calendars;
    }

    List<Missing> check(Attempt attempt) {
        return switch (attempt.form()) {
            case ExecuteByForce form -> between(form.from(), form.until(), form.urgency(), attempt);
            case PerformSubstitute form -> between(form.from(), form.until(), form.urgency(), attempt);
            case null, default -> List.of();
        };
    }

    private List<Missing> between(LocalDateTime from, LocalDateTime until, @Nullable String urgency, Attempt attempt) {
        if (urgency != null) {
            return List.of();
        }
        var night = isNight(from, attempt)
                || isNight(until.minusMinutes(1), attempt)
                || !from.toLocalDate().equals(until.toLocalDate());
        var holiday = from.toLocalDate()
                .datesUntil(until.toLocalDate().plusDays(1))
                .flatMap(day -> calendars.holidayOn(day).stream())
                .findFirst();
        return lackIf(
                night || holiday.isPresent(),
                OnFile.NOT_AT_NIGHT,
                holiday.map(name -> "在法定节假日（" + name + "）实施").orElse("在夜间（" + span(attempt) + "）实施") + "强制执行，没有紧急的情形",
                REMEDY);
    }

    private static boolean isNight(LocalDateTime moment, Attempt attempt) {
        return moment.getHour() >= hour("cases.night-from", attempt)
                || moment.getHour() < hour("cases.night-until", attempt);
    }

    private static String span(Attempt attempt) {
        return hour("cases.night-from", attempt) + " 时至次日 " + hour("cases.night-until", attempt) + " 时";
    }

    private static long hour(String parameter, Attempt attempt) {
        var context = new Parameters.Context(
                attempt.today(), attempt.penaltyCase().id().region(), null, null);
        return Parameters.standard().find(parameter, context).orElseThrow().value();
    }
}
