package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a plan about a measure.
 *
 * @param text what is to be done; may be empty
 * @param responsible units in the words of the plan, such as 县司法局 or 各乡镇
 * @param due last day; null where it goes on
 * @param target what it aims at, in words
 * @param charter which of the 48 measures of the list for 2023–2025 it is, whose live figures it then shows
 */
public record MeasureEntry(
        int number,
        String title,
        String text,
        @Nullable Integer part,
        @Nullable Integer indicator,
        List<String> responsible,
        @Nullable LocalDate due,
        @Nullable String target,
        @Nullable Integer charter) {

    public MeasureEntry {
        responsible = List.copyOf(responsible);
    }
}
