package org.zhiheng.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Due;

/**
 * What a line of the table comes to for one decision.
 *
 * @param due by when it must be published; null where it is not, or where no value was in force
 * @param repairableFrom the first day on which repair may be asked for; null where nothing sets a shortest period
 * @param until the last day of publication and why; null where nothing sets it or it is not published yet
 */
record Placing(
        DisclosureRule rule,
        @Nullable Due due,
        @Nullable LocalDate repairableFrom,
        @Nullable LocalDate until,
        @Nullable String untilBecause) {}
