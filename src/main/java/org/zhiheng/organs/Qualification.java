package org.zhiheng.organs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The qualification of an enforcement organ (执法主体资格, 《山西省行政执法条例》第八条): confirmed by the government and announced.
 *
 * @param document number of the announcement
 * @param announcedOn null while it is confirmed and not announced
 */
public record Qualification(
        String document, LocalDate confirmedOn, @Nullable LocalDate announcedOn) {

    public boolean isAnnouncedBy(LocalDate day) {
        return announcedOn != null && !announcedOn.isAfter(day);
    }
}
