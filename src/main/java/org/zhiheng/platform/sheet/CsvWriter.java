package org.zhiheng.platform.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a .csv in UTF-8 with its mark of byte order, every cell in quotes and none of them a formula. */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";

    private CsvWriter() {}

    /** Lines of text below the headings. */
    public static byte[] write(List<SheetColumn> columns, List<List<String>> lines) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(line(columns.stream().map(SheetColumn::heading).toList()));
        lines.forEach(line -> text.append(line(line)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + END_OF_LINE;
    }

    private static String cell(String text) {
        return '"' + SheetText.write(text).replace("\"", "\"\"") + '"';
    }
}
