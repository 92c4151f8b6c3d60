package org.zhiheng.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One version of an organ's list of major decisions (重大执法决定法制审核目录).
 *
 * @param from the day from which it is applied
 * @param publishedOn the day on which it was published; null while it was not, and then it is not applied
 */
public record MajorList(
        RecordId id,
        RecordId organ,
        int version,
        LocalDate from,
        @Nullable LocalDate publishedOn,
        List<MajorItem> items,
        String reason,
        String person,
        Instant madeAt) {

    public MajorList {
        items = List.copyOf(items);
    }
}
