package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * Where a measure stands today.
 *
 * @param newest the newest report on it
 */
record Standing(
        Measure measure,
        MeasureState state,
        DueWords due,
        @Nullable Report newest) {

    static Standing of(Measure measure, List<Report> reports, RecordId leader, LocalDate today) {
        var due = measure.entry().due();
        var state = MeasureState.of(reports, leader, due, today);
        return new Standing(
                measure, state, DueWords.of(due, state, today), reports.isEmpty() ? null : reports.getFirst());
    }

    boolean isDone() {
        return state == MeasureState.DONE;
    }
}
