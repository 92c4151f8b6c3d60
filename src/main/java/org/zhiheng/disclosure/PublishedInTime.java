package org.zhiheng.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/** Measures 26 and 36: the share of decisions that were published in time (公示及时率, SX-03). */
@Component
class PublishedInTime implements Figure {

    private static final String DUE = "to_publish_by is not null and (published_on <= :day or to_publish_by < :day)"
            + " and ending is distinct from '不予公开' and ending is distinct from '决定变动'";
    private static final String LATE = DUE + " and coalesce(published_on, :day) > to_publish_by";

    private final DisclosureFigures figures;

    PublishedInTime(DisclosureFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "disclosure-in-time";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(26, 36);
    }

    @Override
    public String name() {
        return "执法决定按期公示的比例";
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public @Nullable BigDecimal target() {
        return BigDecimal.valueOf(100);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        var all = figures.count(DUE, region, on);
        return Reading.share(all - figures.count(LATE, region, on), all, "件");
    }

    /** Those that were late. */
    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return figures.rows(LATE, region, on, most);
    }
}
