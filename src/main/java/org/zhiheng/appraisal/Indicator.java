package org.zhiheng.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * An indicator of an organ (考核指标).
 *
 * @param meaning what is looked at (口径)
 * @param source key of the {@link Fact} from which it is filled; null where personnel describe it
 * @param reason why it was changed or ended; null for the first version
 */
public record Indicator(
        RecordId id,
        int version,
        RecordId organ,
        String name,
        String meaning,
        @Nullable String source,
        boolean ended,
        @Nullable String reason,
        String person,
        LocalDate madeOn) {}
