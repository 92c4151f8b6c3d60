package org.zhiheng.plans.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One of the rows behind a figure.
 *
 * @param label what a person calls it
 * @param record its id, where it is a record
 * @param href where the desk shows it, where it does
 * @param on the day that counts for it
 */
public record FigureRow(
        String label,
        @Nullable RecordId record,
        @Nullable String href,
        @Nullable LocalDate on) {}
