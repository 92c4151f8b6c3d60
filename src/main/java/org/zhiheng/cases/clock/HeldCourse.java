package org.zhiheng.cases.clock;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.clock.ClockCourse.Start;
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

    static List<Start> starts(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        return all(rule, penaltyCase).distinct().toList();
    }

    private static Stream<Start> all(DeadlineRule<Act> rule, PenaltyCase penaltyCase) {
        var holdings = penaltyCase.holdings();
        var freezes = penaltyCase.freezes();
        if (rule.equals(CoercionDeadlines.MEASURE)) {
            return holdings.listedUnderMeasures().stream().map(item -> start(item, penaltyCase));
        }
        if (rule.equals(CoercionDeadlines.PRESERVATION)) {
            return holdings.listed().stream()
                    .filter(item -> !item.hold().isMeasure())
                    .map(item -> start(item, penaltyCase));
        }
        if (rule.equals(CoercionDeadlines.FREEZE)) {
            return freezes.listed().stream().map(item -> start(item, penaltyCase));
        }
        return rule.equals(CoercionDeadlines.CONFIRMATION)
                ? holdings.atOnce().stream()
                        .map(taken -> start(
                                taken,
                                holdings.confirmationOf(taken.seq())
                                        .<TakenAct<?>>map(confirmed -> confirmed)
                                        .or(() -> holdings.endOf(taken.seq()))))
                : freezes.all().stream()
                        .map(taken -> start(taken, freezes.toldOf(taken.seq()).map(told -> told)));
    }

    private static Start start(TakenAct<?> taken, Optional<TakenAct<?>> end) {
        return new Start(taken, EffectiveDay.of(taken), false, end.orElse(null));
    }

    /** Until it is set free or handed on, or what is under a measure is confiscated (《行政强制法》第二十七条). */
    static Start start(Holdings.Item item, PenaltyCase penaltyCase) {
        var confiscated = item.hold().isMeasure() && penaltyCase.isConfiscationDecided()
                ? penaltyCase.ruling().decision()
                : Optional.<TakenAct<?>>empty();
        return new Start(
                penaltyCase.acts().get(item.seq() - 1),
                item.since(),
                item.extended(),
                end(item.number(), item.seq(), penaltyCase.holdings().ended(), confiscated));
    }

    /** Until it is set free, or the case is decided (第三十二条第一款). */
    static Start start(Freezes.Item item, PenaltyCase penaltyCase) {
        return new Start(
                penaltyCase.acts().get(item.seq() - 1),
                item.since(),
                item.extended(),
                end(
                        item.number(),
                        item.seq(),
                        penaltyCase.freezes().ended(),
                        penaltyCase.ruling().decision()));
    }

    private static @Nullable TakenAct<?> end(
            int number, int seq, Map<Integer, TakenAct<?>> ended, Optional<TakenAct<?>> decided) {
        return Stream.concat(
                        Optional.<TakenAct<?>>ofNullable(ended.get(number)).stream(),
                        decided.stream().filter(decision -> decision.seq() > seq))
                .min(Comparator.comparingInt(TakenAct::seq))
                .orElse(null);
    }
}
