package org.zhiheng.appraisal;

import java.time.LocalDate;
import org.zhiheng.platform.RecordId;

/**
 * Of whom and of when facts are asked.
 *
 * @param from the first day of the year
 * @param until its last day, or today while it runs
 */
record Subject(RecordId officer, RecordId organ, int year, LocalDate from, LocalDate until) {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    static Subject of(RecordId officer, RecordId organ, int year, LocalDate today) {
        var last = LocalDate.of(year, LAST_MONTH, LAST_DAY);
        return new Subject(officer, organ, year, LocalDate.of(year, 1, 1), last.isAfter(today) ? today : last);
    }
}
