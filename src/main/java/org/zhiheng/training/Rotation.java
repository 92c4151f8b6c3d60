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
     * @param dueOn the batch's last day, or the end of the make-up period of who joined after it (补训)
     * @param later joined after the batch's last day
     * @param doneOn the day of the first session of the batch that the person attended; null while there is none
     */
    record Member(
            RecordId officer,
            String name,
            RecordId organ,
            LocalDate dueOn,
            boolean later,
            @Nullable String excusedWhy,
            @Nullable LocalDate doneOn) {

        boolean isListed() {
            return excusedWhy == null;
        }

        boolean isOverdue(LocalDate day) {
            return isListed() && doneOn == null && dueOn.isBefore(day);
        }

        Member doneOn(@Nullable LocalDate day) {
            return new Member(officer, name, organ, dueOn, later, excusedWhy, day);
        }
    }

    /** A count that was kept and never changes (截止快照). */
    record Snapshot(RecordId id, RecordId rotation, LocalDate asOf, int members, int done, String person) {}

    boolean isLater(LocalDate since) {
        return since.isAfter(until);
    }

    /** Until when one who serves since a day must have taken it. */
    LocalDate dueFor(LocalDate since) {
        return isLater(since)
                ? since.plusMonths(Parameters.standard().number("training.make-up-period", since))
                : until;
    }
}
