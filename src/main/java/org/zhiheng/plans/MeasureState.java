package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Where a measure stands on a day, from the reports on it and its due date. */
@EnumNaming(KebabCaseStrategy.class)
enum MeasureState {
    NOT_STARTED("未开始"),
    UNDER_WAY("推进中"),
    DONE("已完成"),
    OVERDUE("逾期");

    private final String label;

    MeasureState(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String key() {
        return Keys.of(this);
    }

    /**
     * The state on a day: what is not done is overdue from the day after its due date.
     *
     * @param reports the newest first
     * @param leader the organ that leads the plan
     */
    static MeasureState of(List<Report> reports, RecordId leader, @Nullable LocalDate due, LocalDate today) {
        var reported = reported(reports, leader);
        return reported != DONE && due != null && today.isAfter(due) ? OVERDUE : reported;
    }

    /**
     * The leader's report decides when it is the newest; otherwise the measure is done when every organ that has
     * reported says so.
     */
    private static MeasureState reported(List<Report> reports, RecordId leader) {
        if (reports.isEmpty()) {
            return NOT_STARTED;
        }
        var newest = reports.getFirst();
        if (newest.organ().equals(leader)) {
            return valueOf(newest.state().name());
        }
        var seen = new HashSet<RecordId>();
        var latest = reports.stream()
                .filter(report -> seen.add(report.organ()))
                .map(Report::state)
                .toList();
        if (latest.stream().allMatch(progress -> progress == Progress.DONE)) {
            return DONE;
        }
        return latest.stream().allMatch(progress -> progress == Progress.NOT_STARTED) ? NOT_STARTED : UNDER_WAY;
    }
}
