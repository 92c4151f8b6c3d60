package org.zhiheng.cases.clock;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiheng.cases.clock.ClockCourse.Start;
import org.zhiheng.cases.form.TellOfAppraisal;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.Freezes;
import org.zhiheng.cases.record.Holdings;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.law.DeadlineRule;

/** The periods of what is preserved, sealed, seized or frozen: each thing has its own, and what one missed stays missed. */
final class HeldCourse {

    static final Set<DeadlineRule<Act>> RULES = Set.copyOf(CoercionDeadlines.ALL);

    private HeldCourse() {}

    /** One for all things that came and went together. */
    static List<Start> starts(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        return all(rule, penaltyCase)
                .collect(Collectors.groupingBy(
                        start -> start.about(""),
                        LinkedHashMap::new,
                        Collectors.mapping(Start::about, Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(start -> start.getKey().about("第 " + start.getValue() + " 项"))
                .toList();
    }

    private static Stream<Start> all(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        var holdings = penaltyCase.holdings();
        var freezes = penaltyCase.freezes();
        if (rule.equals(CoercionDeadlines.MEASURE) || rule.equals(CoercionDeadlines.PRESERVATION)) {
            return holdings.listed().stream()
                    .filter(item -> ruleOf(item).equals(rule))
                    .map(item -> start(item, penaltyCase));
        }
        if (rule.equals(CoercionDeadlines.FREEZE)) {
            return freezes.listed().stream().map(item -> start(item, penaltyCase));
        }
        return rule.equals(CoercionDeadlines.CONFIRMATION)
                ? holdings.atOnce().stream()
                        .map(taken -> start(
                                rule,
                                taken,
                                numbers(holdings.listed(), Holdings.Item::seq, Holdings.Item::number, taken),
                                Stream.of(holdings.confirmationOf(taken.seq()), holdings.endOf(taken.seq()))))
                : freezes.all().stream()
                        .map(taken -> start(
                                rule,
                                taken,
                                numbers(freezes.listed(), Freezes.Item::seq, Freezes.Item::number, taken),
                                Stream.of(freezes.toldOf(taken.seq()))));
    }

    private static Start start(
            DeadlineRule<Act> rule, TakenAct<?> taken, String numbers, Stream<Optional<? extends TakenAct<?>>> ends) {
        var end = first(rule, taken.seq(), ends.flatMap(Optional::stream));
        return new Start(taken, EffectiveDay.of(taken), false, end.orElse(null), numbers, null);
    }

    private static <I> String numbers(List<I> items, ToIntFunction<I> seq, ToIntFunction<I> number, TakenAct<?> taken) {
        return items.stream()
                .filter(item -> seq.applyAsInt(item) == taken.seq())
                .map(item -> String.valueOf(number.applyAsInt(item)))
                .collect(Collectors.joining("、"));
    }

    /** Whose period it is under which a thing is held. */
    static DeadlineRule<Act> ruleOf(Holdings.Item item) {
        return item.hold().isMeasure() ? CoercionDeadlines.MEASURE : CoercionDeadlines.PRESERVATION;
    }

    /** Until it is set free or handed on, or what is under a measure is confiscated (《行政强制法》第二十七条). */
    static Start start(Holdings.Item item, PenaltyCase penaltyCase) {
        var ended = penaltyCase.holdings().ended().get(item.number());
        var confiscated =
                penaltyCase.isConfiscationDecided() ? penaltyCase.ruling().decision() : Optional.<TakenAct<?>>empty();
        var end = first(ruleOf(item), item.seq(), Stream.concat(Stream.ofNullable(ended), confiscated.stream()));
        return new Start(
                penaltyCase.acts().get(item.seq() - 1),
                item.since(),
                end.map(act -> penaltyCase.before(act.seq()).holdings().listed().get(item.number() - 1))
                        .orElse(item)
                        .extended(),
                end.orElse(null),
                String.valueOf(item.number()),
                penaltyCase.all(TellOfAppraisal.class).stream()
                        .filter(told -> penaltyCase.appraisals().stop(item, told))
                        .map(TakenAct::seq)
                        .collect(Collectors.toSet()));
    }

    /** Until it is set free, or the case is decided (第三十二条第一款). */
    static Start start(Freezes.Item item, PenaltyCase penaltyCase) {
        var ended = penaltyCase.freezes().ended().get(item.number());
        var end = first(
                CoercionDeadlines.FREEZE,
                item.seq(),
                Stream.concat(Stream.ofNullable(ended), penaltyCase.ruling().decision().stream()));
        return new Start(
                penaltyCase.acts().get(item.seq() - 1),
                item.since(),
                end.map(act -> penaltyCase.before(act.seq()).freezes().listed().get(item.number() - 1))
                        .orElse(item)
                        .extended(),
                end.orElse(null),
                String.valueOf(item.number()),
                null);
    }

    /** The first act after the thing was taken of those that the rule is met by; an extension after that comes too late. */
    private static Optional<TakenAct<?>> first(DeadlineRule<Act> rule, int seq, Stream<? extends TakenAct<?>> ends) {
        return ends.filter(taken -> taken.seq() > seq && rule.metBy().contains(taken.act()))
                .<TakenAct<?>>map(taken -> taken)
                .min(Comparator.comparingInt(TakenAct::seq));
    }
}
