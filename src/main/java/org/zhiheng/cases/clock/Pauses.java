package org.zhiheng.cases.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.law.Due;
import org.zhiheng.law.Parameters;

/** The time in a case that does not count for one period (不计入期限的时间, T-09): only what a rule of its field leaves out. */
record Pauses(List<Stretch> stretches) {

    /**
     * From the day after one until another.
     *
     * @param until null while it lasts
     */
    record Stretch(
            String what,
            String source,
            LocalDate after,
            @Nullable LocalDate until) {}

    /** The last day of a period with its pauses, and whether one of them lasts. */
    record Paused(Due due, boolean lasts) {}

    /** @param stopsIt whether an act that stops the time of some things stops it of this one */
    static Pauses of(
            DeadlineRule<Act> rule,
            PenaltyCase penaltyCase,
            Predicate<TakenAct<?>> stopsIt,
            Parameters.Context context) {
        var found = new ArrayList<Stretch>();
        for (var pause : rule.pauses()) {
            Parameters.standard().find(pause.parameter(), context).ifPresent(value -> {
                for (var taken : penaltyCase.acts()) {
                    if (taken.act() == pause.startsWith() && stopsIt.test(taken)) {
                        found.add(new Stretch(
                                pause.what(), value.source(), EffectiveDay.of(taken), end(pause, penaltyCase, taken)));
                    }
                }
            });
        }
        found.sort(Comparator.comparing(Stretch::after));
        return new Pauses(found);
    }

    private static @Nullable LocalDate end(DeadlineRule.Pause<Act> pause, PenaltyCase penaltyCase, TakenAct<?> start) {
        return penaltyCase.acts().stream()
                .filter(taken -> taken.seq() > start.seq() && pause.endsWith().contains(taken.act()))
                .filter(taken -> penaltyCase.appraisals().belongTogether(start, taken))
                .map(EffectiveDay::of)
                .findFirst()
                .orElse(null);
    }

    /** Counts them out of a period that would end as it stands; days counted once are not counted again. */
    Paused countedOut(Due.On due, LocalDate from, LocalDate today) {
        var end = due.due();
        var because = new StringBuilder(due.because());
        var counted = from;
        var lasts = false;
        for (var stretch : stretches) {
            var after = stretch.after().isBefore(counted) ? counted : stretch.after();
            var until = stretch.until() == null ? today : stretch.until();
            if (after.isAfter(end)) {
                break;
            }
            lasts |= stretch.until() == null;
            if (until.isAfter(after)) {
                var days = ChronoUnit.DAYS.between(after, until);
                end = end.plusDays(days);
                counted = until;
                because.append("，不计入")
                        .append(stretch.what())
                        .append(" ")
                        .append(days)
                        .append(" 日（")
                        .append(after)
                        .append(" 次日至 ")
                        .append(until)
                        .append("，")
                        .append(stretch.source())
                        .append("）");
            }
        }
        return new Paused(new Due.On(end, because.toString()), lasts);
    }
}
