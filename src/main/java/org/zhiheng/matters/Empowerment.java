package org.zhiheng.matters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A county's power handed to a township by the province (赋权, 《行政处罚法》第二十四条).
 *
 * @param decision number of the decision
 * @param until the last day; null while it has not been taken back
 */
public record Empowerment(
        RecordId township,
        String decision,
        LocalDate publishedOn,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isBefore(publishedOn) && (until == null || !day.isAfter(until));
    }
}
