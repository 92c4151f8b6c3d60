package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a task list (任务清单), and what was not; nothing in it is guessed.
 *
 * @param name the title above the table; empty where there is none
 * @param from first day of the years in the title
 * @param to last day of the years in the title
 * @param unreadable every line that was left out, with the reason
 * @param remarks gaps, repetitions and disorder in the numbering
 */
record TaskList(
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Part> parts,
        List<Indicator> indicators,
        List<Item> measures,
        List<UnreadableLine> unreadable,
        List<String> remarks) {

    TaskList {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        unreadable = List.copyOf(unreadable);
        remarks = List.copyOf(remarks);
    }

    /** One part (部分) of the list, such as 一、. */
    record Part(int number, String title, int line) {}

    /** One indicator (指标), such as 1.; its part is null where that could not be read. */
    record Indicator(int number, String title, @Nullable Integer part, int line) {}

    /**
     * One measure (举措), such as （1）.
     *
     * @param responsible units in the words of the list; empty where none is given or the cell could not be read
     * @param due last day of the latest date that the measure names
     */
    record Item(
            int number,
            String title,
            String text,
            @Nullable Integer part,
            @Nullable Integer indicator,
            List<String> responsible,
            @Nullable LocalDate due,
            int line) {

        Item {
            responsible = List.copyOf(responsible);
        }
    }

    /** A line, counted from 1, that was not understood. */
    record UnreadableLine(int line, String text, String why) {

        /** In one sentence, for a person. */
        String sentence() {
            return "第 " + line + " 行没有读懂：“" + text + "”（" + why + "）";
        }
    }

    boolean isWhollyRead() {
        return unreadable.isEmpty();
    }
}
