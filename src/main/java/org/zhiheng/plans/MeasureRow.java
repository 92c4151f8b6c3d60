package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure in the list of a plan.
 *
 * @param dueState ok, soon, overdue, met or none
 * @param noFigures says openly that nothing is counted for it; null where something is
 */
record MeasureRow(
        int number,
        String title,
        @Nullable Integer part,
        @Nullable Integer indicator,
        List<String> responsible,
        @Nullable LocalDate due,
        String dueState,
        @Nullable String dueWords,
        @Nullable String target,
        MeasureState state,
        String stateLabel,
        @Nullable LocalDate reportedOn,
        List<Figures.ShownFigure> figures,
        @Nullable String noFigures) {

    static MeasureRow of(Standing standing, List<Figures.ShownFigure> figures) {
        var entry = standing.measure().entry();
        return new MeasureRow(
                entry.number(),
                entry.title(),
                entry.part(),
                entry.indicator(),
                entry.responsible(),
                entry.due(),
                standing.due().state(),
                standing.due().words(),
                entry.target(),
                standing.state(),
                standing.state().label(),
                standing.newest() == null ? null : standing.newest().on(),
                figures,
                figures.isEmpty() ? "尚无自动数据" : null);
    }
}
