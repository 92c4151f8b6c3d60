package org.zhiheng.platform.sheet;

/** Text in a cell that no spreadsheet program takes for a formula. */
final class SheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SheetText() {}

    static String write(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    /** Undoes {@link #write} for a file that comes back. */
    static String read(String text) {
        var plain = text.strip();
        return plain.startsWith("'") && startsFormula(plain.substring(1)) ? plain.substring(1) : plain;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
