package org.zhiheng.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/** Disclosure as the desk shows it: what may be done and why not is computed here. */
final class PublicationView {

    private PublicationView() {}

    /**
     * One line of the ledger.
     *
     * @param dueState ok, soon, overdue, waiting (for a calendar) or none
     */
    record Row(
            RecordId id,
            int version,
            RecordId caseId,
            String standing,
            String standingLabel,
            @Nullable String ending,
            String situation,
            @Nullable String number,
            String title,
            String party,
            RecordId organ,
            String organName,
            LocalDate decidedOn,
            @Nullable LocalDate dueOn,
            String dueState,
            @Nullable String dueWords,
            @Nullable String dueBecause,
            @Nullable LocalDate publishedOn,
            boolean late,
            @Nullable LocalDate until,
            boolean repairPending) {}

    /** One place with what the table says of it. */
    record PlaceView(
            String place,
            String label,
            String showing,
            String showingLabel,
            String rule,
            String article,
            @Nullable LocalDate dueOn,
            @Nullable String dueBecause,
            @Nullable LocalDate repairableFrom,
            @Nullable LocalDate until,
            @Nullable String untilBecause,
            @Nullable LocalDate reportedOn,
            boolean verified) {}

    record ActView(
            String act,
            String label,
            String article,
            String by,
            boolean mine,
            boolean allowed,
            List<Missing> missing) {}

    record TimelineEntry(
            int seq,
            String act,
            String label,
            LocalDate on,
            Instant at,
            String person,
            String role,
            @Nullable String summary,
            long entry) {}

    /** What was found and hidden. */
    record Hidden(String kind, String label, String sample, String instead) {}

    /** What the public would read if it were published now. */
    record Preview(Shown shown, List<Hidden> hidden) {}

    /**
     * The whole record.
     *
     * @param shown what the public reads; null while or since it reads nothing
     * @param preview what it would read; null where nothing can be published any more
     * @param delivered whether the decision has reached the party
     */
    record Whole(
            Row row,
            boolean delivered,
            @Nullable LocalDate caseClosedOn,
            String weight,
            @Nullable Shown shown,
            @Nullable Preview preview,
            List<Hidden> masked,
            List<PlaceView> places,
            List<ActView> acts,
            List<TimelineEntry> timeline) {}
}
