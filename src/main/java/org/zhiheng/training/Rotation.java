package org.zhiheng.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.RecordId;

/**
 * A batch of rotation training (轮训批次): its list of people, the sessions that belong to it, its last day (XD-02).
 *
 * @param until the last day, included
 */
public record Rotation(RecordId id, int version, RecordId organ, String title, LocalDate from, LocalDate until) {

    /** What is written about a batch. */
    public record Entry(String title, LocalDate from, LocalDate until) {}

    /**
     * One of the list.
     *
     * @param joinedOn as on record when the person was listed; null where it was not: then the person belongs from the start
     * @param dueOn the batch's last day, or the end of the make-up period of who joined after it (补训)
     * @param later joined after the batch's last day
     * @param excusedOn from which day the person is off the list
     * @param doneOn the day of the first session of the batch that the person attended; null while there is none
     */
    record Member(
            RecordId officer,
            String name,
            RecordId organ,
            @Nullable LocalDate joinedOn,
            LocalDate dueOn,
            boolean later,
            @Nullable String excusedWhy,
            @Nullable LocalDate excusedOn,
            @Nullable LocalDate doneOn) {

        /** Whether the person must take it, as it stood at the end of a day. */
        boolean isListedOn(LocalDate day) {
            return (joinedOn == null || !joinedOn.isAfter(day)) && (excusedOn == null || excusedOn.isAfter(day));
        }

        boolean isOverdue(LocalDate day) {
            return isListedOn(day) && doneOn == null && dueOn.isBefore(day);
        }

        Member doneOn(@Nullable LocalDate day) {
            return new Member(officer, name, organ, joinedOn, dueOn, later, excusedWhy, excusedOn, day);
        }
    }

    /** A count that was kept and never changes (截止快照). */
    record Snapshot(RecordId id, RecordId rotation, LocalDate asOf, int members, int done, String person) {}

    /** Whether one joined after the last day; whose joining is not on record belongs from the start. */
    boolean isLater(@Nullable LocalDate since) {
        return since != null && since.isAfter(until);
    }

    /** Until when one who serves since a day must have taken it. */
    LocalDate dueFor(@Nullable LocalDate since) {
        return since == null || !isLater(since)
                ? until
                : since.plusMonths(Parameters.standard().number("training.make-up-period", since));
    }
}
