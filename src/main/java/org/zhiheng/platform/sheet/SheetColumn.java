package org.zhiheng.platform.sheet;

/**
 * A column of a spreadsheet.
 *
 * @param heading the words in the first row
 * @param hint what belongs into it, shown on the second sheet of the template
 */
public record SheetColumn(String heading, String hint, boolean required) {

    public static SheetColumn required(String heading, String hint) {
        return new SheetColumn(heading, hint, true);
    }

    public static SheetColumn optional(String heading, String hint) {
        return new SheetColumn(heading, hint, false);
    }
}
