package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/**
 * A form as one person reads it.
 *
 * @param objectUntil the last day to object; null before it is shown and while a calendar is awaited
 * @param objectBecause how that day was reckoned
 * @param duties posts that the officer holds
 * @param acts what may be done now, and by whom
 */
record FormView(
        Row row,
        boolean own,
        @Nullable LocalDate objectUntil,
        @Nullable String objectBecause,
        List<DutyView> duties,
        List<Finding> findings,
        List<StepView> steps,
        List<ActView> acts) {

    /** A form in a list; {@code grade} is null for whoever may not read it yet. */
    record Row(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            String name,
            @Nullable String post,
            int year,
            FormStage stage,
            String stageLabel,
            @Nullable Grade proposed,
            @Nullable String proposedLabel,
            @Nullable Grade grade,
            @Nullable String gradeLabel,
            LocalDate drawnOn,
            @Nullable LocalDate approvedOn,
            int uses) {}

    record DutyView(RecordId id, String post, List<String> duties, List<String> powers) {}

    record StepView(
            int seq,
            String label,
            @Nullable String note,
            @Nullable String outcome,
            LocalDate on,
            String person,
            String role) {}

    record ActView(FormAct act, String label, String article, String by, boolean allowed, List<Missing> missing) {}
}
