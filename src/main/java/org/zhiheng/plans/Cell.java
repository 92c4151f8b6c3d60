package org.zhiheng.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One piece of text out of a Word table that was pasted as text: a cell, or a further paragraph of one.
 *
 * @param text without space around it, digits and brackets in one width
 * @param starts whether a tab stands before it, with which every cell but the first begins
 * @param afterBlank whether a blank line stands before it: rows end with one
 * @param emptyBefore how many empty cells stand between it and the text before it
 */
record Cell(int line, String text, boolean starts, boolean afterBlank, int emptyBefore) {

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");
    private static final Pattern SPACE_AROUND = Pattern.compile("^[\\s\\p{Z}\\u200B]+|[\\s\\p{Z}\\u200B]+$");
    private static final String WIDE = "０１２３４５６７８９()﹙﹚．﹒";
    private static final String USUAL = "0123456789（）（）..";

    /** The cells of a text, empty ones counted and left out. */
    static List<Cell> in(List<String> lines) {
        var cells = new ArrayList<Cell>();
        var empty = 0;
        var blank = false;
        for (var line = 0; line < lines.size(); line++) {
            var columns = BOOKMARK.matcher(lines.get(line)).replaceAll("").split("\t", -1);
            blank |= columns.length == 1 && tidy(columns[0]).isEmpty();
            for (var column = 0; column < columns.length; column++) {
                var text = tidy(columns[column]);
                if (!text.isEmpty()) {
                    cells.add(new Cell(line + 1, text, column > 0, blank, empty));
                    empty = 0;
                    blank = false;
                } else if (column > 0) {
                    empty++;
                }
            }
        }
        return cells;
    }

    /** Whether this is a further paragraph of the cell that was just read. */
    boolean continues() {
        return !starts && !afterBlank && emptyBefore == 0;
    }

    String withoutSpace() {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static String tidy(String text) {
        var usual = new StringBuilder(SPACE_AROUND.matcher(text).replaceAll(""));
        for (var at = 0; at < usual.length(); at++) {
            var known = WIDE.indexOf(usual.charAt(at));
            if (known >= 0) {
                usual.setCharAt(at, USUAL.charAt(known));
            }
        }
        return usual.toString();
    }
}
