package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.plans.figure.Figure;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.plans.figure.Reading;

/** Measures 30 and 36: what should have been published or withdrawn and is not (SX-03, SX-04, TJ-06). */
@Component
class OverduePublications implements Figure {

    private static final String OVERDUE = "standing in ('DUE', 'TO_WITHDRAW') and due_on < :day";

    private final DisclosureFigures figures;

    OverduePublications(DisclosureFigures figures) {
        this.figures = figures;
    }

    @Override
    public String key() {
        return "disclosure-overdue";
    }

    @Override
    public Set<Integer> measures() {
        return Set.of(30, 36);
    }

    @Override
    public String name() {
        return "逾期没有公示或者没有撤回的决定";
    }

    @Override
    public String unit() {
        return "件";
    }

    @Override
    @Transactional(readOnly = true)
    public Reading read(int region, LocalDate on) {
        return Reading.count(figures.count(OVERDUE, region, on), unit());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureRow> rows(int region, LocalDate on, int most) {
        return figures.rows(OVERDUE, region, on, most);
    }
}
