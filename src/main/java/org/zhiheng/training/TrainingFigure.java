package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/**
 * A number or a share that serves one measure, computed from things of which each counts or does not.
 *
 * @param counted what there is in a region on a day; the rows behind the number are those that {@code shown} tells
 * @param share whether it is a share of all in per cent; else a number of those that count
 */
record TrainingFigure(
        String key,
        int measure,
        String name,
        String unit,
        String things,
        @Nullable BigDecimal target,
        boolean share,
        BiFunction<Integer, LocalDate, Counted> counted,
        TransactionTemplate transactions)
        implements Figure {

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
    public Reading read(int region, LocalDate on) {
        var found = count(region, on);
        return share ? Reading.share(found.part(), found.whole(), things) : Reading.count(found.part(), unit);
    }

    @Override
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return count(region, on).shown().stream().limit(most).toList();
    }

    private Counted count(int region, LocalDate on) {
        var found = transactions.execute(status -> counted.apply(region, on));
        return found == null ? new Counted(0, 0, List.of()) : found;
    }
}
