package org.zhiheng.examinations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One person sits one examination (应考); its times are those of the server's real clock.
 *
 * @param endsAt from then on nothing is saved any more
 * @param devices how often it was opened: resumed, or gone on with at another device
 * @param byTime whether it was handed in because the time was over; null while open
 */
record Sitting(
        RecordId id,
        RecordId examination,
        RecordId officer,
        RecordId organ,
        boolean open,
        Instant begunAt,
        Instant endsAt,
        int devices,
        @Nullable Instant handedInAt,
        @Nullable Boolean byTime) {

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }
}
