package org.zhiheng.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about an officer in a year (汇集的事实).
 *
 * @param source key of the {@link Fact}; null where personnel describe it
 * @param meaning what an indicator looks at; null for a plain fact
 * @param indicator whether the organ made it an indicator
 * @param available whether there is a source at all
 * @param rows what is behind it
 */
record Finding(
        @Nullable String source,
        String name,
        @Nullable String meaning,
        boolean indicator,
        boolean available,
        String words,
        List<Row> rows) {

    /**
     * One of the rows behind a finding.
     *
     * @param href where the desk shows it, where it does
     */
    record Row(
            String label, @Nullable LocalDate on, @Nullable String href) {}

    Finding {
        rows = List.copyOf(rows);
    }
}
