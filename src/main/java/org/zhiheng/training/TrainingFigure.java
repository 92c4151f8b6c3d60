package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/**
 * A number or a share that serves one measure, computed from things of which each counts or does not.
 *
 * @param aim what it should be
 * @param share whether it is a share of all in per cent; else a number of those that count
 */
record TrainingFigure(
        String key,
        int measure,
        String name,
        String unit,
        String things,
        Target aim,
        boolean share,
        Counting counting,
        TransactionTemplate transactions)
        implements Figure {

    /** Counts what there is in a region on a day, and tells at most so many of the rows behind the number. */
    @FunctionalInterface
    interface Counting {

        Counted in(int region, LocalDate on, int most);
    }

    /** What a number should be on a day (目标值). */
    @FunctionalInterface
    interface Target {

        Target NONE = day -> null;
        Target ALL = day -> BigDecimal.valueOf(100);
        Target ZERO = day -> BigDecimal.ZERO;

        @Nullable
        BigDecimal on(LocalDate day);
    }

    /**
     * What was counted.
     *
     * @param shown the rows that need attention, or that make up the number
     */
    record Counted(long part, long whole, List<FigureRow> shown) {}

    @Override
    public Set<Integer> measures() {
        return Set.of(measure);
    }

    @Override
    public @Nullable BigDecimal target(LocalDate on) {
        return aim.on(on);
    }

    @Override
    public Reading read(int region, LocalDate on) {
        var found = count(region, on, 0);
        return share ? Reading.share(found.part(), found.whole(), things) : Reading.count(found.part(), unit);
    }

    @Override
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return count(region, on, most).shown().stream().limit(most).toList();
    }

    private Counted count(int region, LocalDate on, int most) {
        var found = transactions.execute(status -> counting.in(region, on, most));
        return found == null ? new Counted(0, 0, List.of()) : found;
    }
}
