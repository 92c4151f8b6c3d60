package org.zhiheng.plans;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The counts of a board: by part, by unit and by state. */
record Tally(List<TallyGroup> byPart, List<TallyGroup> byUnit, List<TallyGroup> byState) {

    /**
     * How many measures of a group are in which state.
     *
     * @param key number of the part, name of the unit or key of the state
     * @param soon how many are due within thirty days
     */
    record TallyGroup(
            String key, String label, int total, int done, int overdue, int soon, Map<String, Integer> states) {}

    static Tally of(Plan plan, List<Standing> standings) {
        var byPart = plan.parts().stream()
                .map(part -> group(
                        Integer.toString(part.number()),
                        part.title(),
                        standings.stream()
                                .filter(standing -> Objects.equals(partOf(standing), part.number()))
                                .toList()))
                .toList();
        var byState = Arrays.stream(MeasureState.values())
                .map(state -> group(
                        state.key(),
                        state.label(),
                        standings.stream()
                                .filter(standing -> standing.state() == state)
                                .toList()))
                .toList();
        return new Tally(byPart, byUnit(standings), byState);
    }

    /** A measure counts for each of its units. */
    private static List<TallyGroup> byUnit(List<Standing> standings) {
        Function<Standing, Stream<String>> units = standing -> standing.measure().entry().responsible().stream();
        return standings.stream()
                .flatMap(units)
                .distinct()
                .map(unit -> group(
                        unit,
                        unit,
                        standings.stream()
                                .filter(standing -> units.apply(standing).anyMatch(unit::equals))
                                .toList()))
                .toList();
    }

    static TallyGroup group(String key, String label, List<Standing> of) {
        var states = new LinkedHashMap<String, Integer>();
        for (var state : MeasureState.values()) {
            states.put(state.key(), count(of, standing -> standing.state() == state));
        }
        return new TallyGroup(
                key,
                label,
                of.size(),
                count(of, Standing::isDone),
                count(of, standing -> standing.state() == MeasureState.OVERDUE),
                count(of, standing -> standing.due().state().equals("soon")),
                states);
    }

    private static int count(List<Standing> of, java.util.function.Predicate<Standing> which) {
        return (int) of.stream().filter(which).count();
    }

    private static @Nullable Integer partOf(Standing standing) {
        return standing.measure().entry().part();
    }
}
