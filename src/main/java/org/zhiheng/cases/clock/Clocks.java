package org.zhiheng.cases.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.law.Due;
import org.zhiheng.law.Parameter;
import org.zhiheng.law.Parameters;
import org.zhiheng.law.Period;
import org.zhiheng.settings.Calendars;
import org.zhiheng.settings.LegalClock;

/** Reckons the periods that run in a case. */
@Component
public class Clocks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Of several things that each have their own period, the one that runs out first; of what ended, what was missed, or the last. */
    private static final Comparator<Clock> MOST_PRESSING = Comparator.comparing(Clock::hasEnded)
            .thenComparing(clock -> clock.state() != Clock.State.MISSED)
            .thenComparingLong(Clocks::lastDay);

    private final Calendars calendars;
    private final LegalClock clock;

    Clocks(Calendars calendars, LegalClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    private static long lastDay(Clock clock) {
        var day = clock.due().day().orElse(LocalDate.MAX).toEpochDay();
        return clock.state() == Clock.State.MET ? -day : day;
    }

    /**
     * All periods that have started; of several things the one that presses most, and each that was missed.
     *
     * @param field field of enforcement of the case's matter; null while no matter is known
     */
    public List<Clock> of(PenaltyCase penaltyCase, @Nullable String field, LocalDate today) {
        return CaseDeadlines.ALL.stream()
                .flatMap(rule -> told(all(rule, penaltyCase, field, today)))
                .toList();
    }

    private static Stream<Clock> told(List<Clock> clocks) {
        var sorted = clocks.stream().sorted(MOST_PRESSING).toList();
        var told = IntStream.range(0, sorted.size())
                .filter(place -> place == 0 || sorted.get(place).state() == Clock.State.MISSED)
                .mapToObj(sorted::get)
                .toList();
        return told.size() == 1 ? Stream.of(told.getFirst().about("")) : told.stream();
    }

    public Optional<Clock> find(
            DeadlineRule<Act> rule, PenaltyCase penaltyCase, @Nullable String field, LocalDate today) {
        return told(all(rule, penaltyCase, field, today)).findFirst();
    }

    private List<Clock> all(DeadlineRule<Act> rule, PenaltyCase penaltyCase, @Nullable String field, LocalDate today) {
        return ClockCourse.starts(rule, penaltyCase).stream()
                .filter(start -> ClockCourse.applies(rule, penaltyCase))
                .flatMap(start ->
                        clock(rule, penaltyCase, start, field, today).map(clock -> clock.about(start.about())).stream())
                .toList();
    }

    /** The period of one thing that is preserved, sealed or seized (《行政处罚法》第五十六条、《行政强制法》第二十五条). */
    public Optional<Clock> of(Holdings.Item held, Attempt attempt) {
        return of(HeldCourse.ruleOf(held), HeldCourse.start(held, attempt.penaltyCase()), attempt);
    }

    /** The period of one deposit that is frozen (《行政强制法》第三十二条). */
    public Optional<Clock> of(Freezes.Item frozen, Attempt attempt) {
        return of(CoercionDeadlines.FREEZE, HeldCourse.start(frozen, attempt.penaltyCase()), attempt);
    }

    /**
     * The periods of the things that are to be set free or disposed of, the most pressing first: those that the form names,
     * and all of which it could be before it is filled in.
     */
    public List<Clock> ofNamed(Attempt attempt) {
        var holdings = attempt.penaltyCase().holdings();
        var named = switch (attempt.act()) {
            case DISPOSE_PRESERVED -> of(named(attempt, holdings.preserved()), attempt);
            case LIFT_MEASURE, DISPOSE_GOODS -> of(named(attempt, holdings.underMeasures()), attempt);
            case LIFT_FREEZE ->
                attempt
                        .form(LiftFreeze.class)
                        .map(form -> attempt.penaltyCase().freezes().named(form.deposits()))
                        .orElseGet(() -> attempt.penaltyCase().freezes().frozen())
                        .stream()
                        .flatMap(item -> of(item, attempt).stream());
            default -> Stream.<Clock>empty();
        };
        return named.sorted(MOST_PRESSING).toList();
    }

    private static List<Holdings.Item> named(Attempt attempt, List<Holdings.Item> items) {
        return switch (attempt.form()) {
            case DisposePreserved form -> Holdings.named(form.goods(), items);
            case LiftMeasure form -> Holdings.named(form.goods(), items);
            case DisposeGoods form -> Holdings.named(form.goods(), items);
            case null, default -> items;
        };
    }

    private Stream<Clock> of(List<Holdings.Item> items, Attempt attempt) {
        return items.stream().flatMap(item -> of(item, attempt).stream());
    }

    private Optional<Clock> of(DeadlineRule<Act> rule, ClockCourse.Start start, Attempt attempt) {
        var field = attempt.matter() == null ? null : attempt.matter().field();
        return clock(rule, attempt.penaltyCase(), start, field, attempt.today())
                .map(clock -> clock.about("第 " + start.about() + " 项"));
    }

    /** The period as it runs in the case in which an act is about to be taken. */
    public Optional<Clock> find(DeadlineRule<Act> rule, Attempt attempt) {
        var field = attempt.matter() == null ? null : attempt.matter().field();
        return find(rule, attempt.penaltyCase(), field, attempt.today());
    }

    /** The last day of a period, were it to start on a day; empty where a calendar is not announced yet. */
    public Optional<LocalDate> lastDay(DeadlineRule<Act> rule, LocalDate from, Attempt attempt) {
        var field = attempt.matter() == null ? null : attempt.matter().field();
        var context = new Parameters.Context(from, attempt.penaltyCase().id().region(), field, null);
        return Parameters.standard()
                .find(rule.parameter(), context)
                .map(value -> Parameters.standard().get(rule.parameter()).period(value, rule.owner()))
                .flatMap(period -> calendars.deadlines().dueOn(from, period).day());
    }

    private Optional<Clock> clock(
            DeadlineRule<Act> rule,
            PenaltyCase penaltyCase,
            ClockCourse.Start start,
            @Nullable String field,
            LocalDate today) {
        var from = rule.equals(CaseDeadlines.COURT_APPLICATION)
                ? endOfRemedies(penaltyCase, field, today)
                : Optional.of(start.on());
        return from.flatMap(day -> clock(rule, penaltyCase, start, day, field, today));
    }

    private Optional<Clock> clock(
            DeadlineRule<Act> rule,
            PenaltyCase penaltyCase,
            ClockCourse.Start start,
            LocalDate from,
            @Nullable String field,
            LocalDate today) {
        var context = new Parameters.Context(from, penaltyCase.id().region(), field, null);
        if (Parameters.standard().get(rule.parameter()).unit() == Parameter.Unit.HOUR) {
            return hours(rule, start, context);
        }
        return Parameters.standard().find(rule.parameter(), context).map(value -> {
            var period = Parameters.standard().get(rule.parameter()).period(value, rule.owner());
            var whole = start.extended() ? extended(rule, period, context) : period;
            var paused = deferred(rule, penaltyCase)
                    .map(due -> new Pauses.Paused(due, false))
                    .orElseGet(() -> paused(rule, penaltyCase, start, from, whole, context, today));
            var announced = announcedUntil(start, today);
            if (announced.isPresent()) {
                return Clock.running(rule, from, paused.due(), today).announcedUntil(announced.get());
            }
            return Optional.ofNullable(start.end())
                    .map(EffectiveDay::of)
                    .map(metOn -> Clock.met(rule, from, paused.due(), metOn))
                    .orElseGet(() -> paused.lasts()
                            ? Clock.paused(rule, from, paused.due())
                            : Clock.running(rule, from, paused.due(), today));
        });
    }

    /** The day to come on which the papers of a measure count as given, while their public notice is up. */
    private static Optional<LocalDate> announcedUntil(ClockCourse.Start start, LocalDate today) {
        return Optional.ofNullable(start.end())
                .filter(end -> end.form() instanceof DeliverPapers given
                        && given.delivery().manner() == DeliveryManner.NOTICE)
                .map(EffectiveDay::of)
                .filter(today::isBefore);
    }

    private Pauses.Paused paused(
            DeadlineRule<Act> rule,
            PenaltyCase penaltyCase,
            ClockCourse.Start start,
            LocalDate from,
            Period period,
            Parameters.Context context,
            LocalDate today) {
        var counted = calendars.deadlines().dueOn(from, period) instanceof Due.On due
                ? Pauses.of(rule, penaltyCase, start::stopsWith, context).countedOut(due, from, today)
                : new Pauses.Paused(calendars.deadlines().dueOn(from, period), false);
        return new Pauses.Paused(cited(rule, counted.due()), counted.lasts());
    }

    /** A period in hours runs from the moment itself: nothing is rounded to days. */
    private Optional<Clock> hours(DeadlineRule<Act> rule, ClockCourse.Start start, Parameters.Context context) {
        return Parameters.standard().find(rule.parameter(), context).map(value -> {
            var from = EffectiveDay.moment(start.act());
            var until = from.plusHours(value.value());
            var due = cited(
                    rule,
                    new Due.On(
                            until.toLocalDate(),
                            MOMENT.format(from) + " 起 " + value.value() + " 小时，至 " + MOMENT.format(until)));
            return Optional.ofNullable(start.end())
                    .map(EffectiveDay::moment)
                    .map(ended -> Clock.metInHours(rule, from, until, due, ended))
                    .orElseGet(() -> Clock.runningInHours(rule, from, until, due, clock.now()));
        });
    }

    /** The period whose end opens the way to the court: that of the last remedy the party has. */
    public static DeadlineRule<Act> lastRemedy(PenaltyCase penaltyCase) {
        if (penaltyCase.execution().isReconsidered()) {
            return CaseDeadlines.LITIGATION_AFTER;
        }
        return penaltyCase.kind() == CaseProcedure.SUMMARY ? CaseDeadlines.RECONSIDERATION : CaseDeadlines.LITIGATION;
    }

    /** The day after which the months for the court run: the end of the remedies, or of a deferral (CF-76). */
    private Optional<LocalDate> endOfRemedies(PenaltyCase penaltyCase, @Nullable String field, LocalDate today) {
        return find(lastRemedy(penaltyCase), penaltyCase, field, today)
                .flatMap(clock -> clock.due().day())
                .map(end -> penaltyCase
                        .execution()
                        .deferredUntil()
                        .filter(end::isBefore)
                        .orElse(end));
    }

    /** The last day to pay as it was decided, whatever was deferred since. */
    public Optional<LocalDate> firstPaymentDue(PenaltyCase penaltyCase, @Nullable String field, LocalDate today) {
        var asDecided = penaltyCase.all(DeferPayment.class).stream()
                .findFirst()
                .map(deferred -> penaltyCase.before(deferred.seq()))
                .orElse(penaltyCase);
        return find(CaseDeadlines.PAYMENT, asDecided, field, today)
                .flatMap(clock -> clock.due().day());
    }

    private static Optional<Due> deferred(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        return rule.equals(CaseDeadlines.PAYMENT)
                ? penaltyCase
                        .execution()
                        .deferredUntil()
                        .map(day -> new Due.On(
                                day,
                                "经批准延期或者分期缴纳，最后一期到 " + day + "（"
                                        + OnFile.FINE_UNPAID.citation().inWords() + "）"))
                : Optional.empty();
    }

    private static Period extended(DeadlineRule<Act> rule, Period period, Parameters.Context context) {
        return Optional.ofNullable(rule.extension())
                .flatMap(extension -> Parameters.standard().find(extension, context))
                .map(value ->
                        new Period(period.length() + Math.toIntExact(value.value()), period.unit(), period.roll()))
                .orElse(period);
    }

    /** The derivation ends with the provision: 2026-03-03 次日起算 90 日（《行政处罚法》第六十条）. */
    private static Due cited(DeadlineRule<Act> rule, Due due) {
        var because = due.because() + "（" + rule.citation().inWords() + "）";
        return switch (due) {
            case Due.On on -> new Due.On(on.due(), because);
            case Due.WaitsForCalendar waits -> new Due.WaitsForCalendar(waits.year(), because);
        };
    }
}
