package org.zhiheng.platform.sheet;

import java.util.List;

/**
 * What became of an uploaded spreadsheet: all of it came in, or nothing.
 *
 * @param rows rows read, without the heading
 */
public record ImportReport(boolean imported, int rows, List<LineProblem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** What is wrong in one line; {@code line} as the spreadsheet counts, the heading is line 1. */
    public record LineProblem(int line, String column, String message) {}
}
