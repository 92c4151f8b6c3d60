package org.zhiheng.organs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * An organ's power carried out by another in its name (委托, 《行政处罚法》第二十条): written, limited in items and time, published.
 *
 * @param by the organ that entrusts and answers for it
 * @param document number of the letter of entrustment
 * @param items what is entrusted, in words
 * @param until the last day, included
 * @param publishedOn null while it was not published, and has no force
 */
public record Entrustment(
        RecordId by,
        String document,
        String items,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate publishedOn) {

    public boolean isInForceOn(LocalDate day) {
        return isPublishedBy(day) && !day.isBefore(from) && !day.isAfter(until);
    }

    boolean isPublishedBy(LocalDate day) {
        return publishedOn != null && !publishedOn.isAfter(day);
    }
}
