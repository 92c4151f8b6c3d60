package org.zhiheng.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Problem;
import org.zhiheng.settings.LegalClock;

/** The board: where every measure of a plan stands today. */
@Service
class Board {

    private final Plans plans;
    private final Reports reports;
    private final LegalClock clock;

    Board(Plans plans, Reports reports, LegalClock clock) {
        this.plans = plans;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What a list of measures is narrowed by; null leaves it open.
     *
     * @param state a state's key, such as under-way
     * @param due overdue, soon, none, or a day on or before which it is due
     * @param unit a responsible unit in the words of the plan
     */
    record Filter(
            @Nullable String state,
            @Nullable String due,
            @Nullable Integer part,
            @Nullable String unit) {

        static final Filter NONE = new Filter(null, null, null, null);
    }

    LocalDate today() {
        return clock.today();
    }

    @Transactional(readOnly = true)
    List<Standing> standings(Plan plan, Filter filter) {
        var reported = reports.of(plan.id()).stream().collect(Collectors.groupingBy(Report::measure));
        var today = clock.today();
        return plans.measures(plan.id()).stream()
                .map(measure ->
                        Standing.of(measure, reported.getOrDefault(measure.id(), List.of()), plan.organ(), today))
                .filter(state(filter.state()))
                .filter(due(filter.due()))
                .filter(standing -> filter.part() == null
                        || filter.part().equals(standing.measure().entry().part()))
                .filter(standing -> filter.unit() == null
                        || standing.measure().entry().responsible().contains(filter.unit()))
                .toList();
    }

    private static Predicate<Standing> state(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return standing -> true;
        }
        var wanted = Arrays.stream(MeasureState.values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid("state", "没有“" + key + "”这种状态，可选 not-started、under-way、done、overdue。"));
        return standing -> standing.state() == wanted;
    }

    private static Predicate<Standing> due(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return standing -> true;
        }
        if (List.of("overdue", "soon", "none", "met", "ok").contains(words)) {
            return standing -> standing.due().state().equals(words);
        }
        var last = day(words);
        return standing -> {
            var due = standing.measure().entry().due();
            return due != null && !due.isAfter(last);
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("due", "期限“" + text + "”无法识别，可写 overdue、soon、none 或者 2024-12-31 这样的日期。");
        }
    }
}
