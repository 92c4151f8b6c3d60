package org.zhiheng.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/**
 * A request with what was done with it, and to whom it can be given.
 *
 * @param mayAssign whether whoever looks may hand it to somebody
 * @param mayTake whether he may take it himself
 * @param mayRecuse whether he may say that its reviewer withdraws
 * @param lender whom the organ asks for a reviewer, where it has none for this request; null where it has, or nobody is to be asked
 */
record RequestView(
        Row row,
        List<String> grounds,
        List<Step> steps,
        boolean mayAssign,
        boolean mayTake,
        boolean mayRecuse,
        List<ChoiceView> choices,
        @Nullable Lender lender) {

    /** The organ that is asked for a reviewer. */
    record Lender(RecordId organ, String name) {}

    /**
     * A request in a list.
     *
     * @param dueState "ok", "soon", "overdue" or "none"
     * @param lent whether the reviewer was lent by another organ
     */
    record Row(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            RecordId record,
            String title,
            @Nullable String number,
            @Nullable String field,
            ReviewRequest.State state,
            String stateLabel,
            LocalDate submittedOn,
            @Nullable LocalDate dueOn,
            String dueWords,
            String dueState,
            @Nullable String reviewer,
            boolean mine,
            boolean lent,
            @Nullable LocalDate answeredOn,
            @Nullable String outcome) {}

    /** What was done with it. */
    record Step(
            int seq,
            String label,
            @Nullable String reviewer,
            @Nullable String note,
            LocalDate on,
            String person,
            String role) {}

    /** Somebody it could be given to; {@code missing} says why not. */
    record ChoiceView(
            RecordId reviewer,
            String name,
            String kind,
            @Nullable String from,
            List<String> fields,
            int open,
            List<Missing> missing) {}
}
