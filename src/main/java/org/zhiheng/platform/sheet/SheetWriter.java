package org.zhiheng.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an .xlsx whose cells are text and never formulas; the second sheet says what the columns mean. */
public final class SheetWriter {

    private static final double COLUMN_WIDTH = 22;

    private SheetWriter() {}

    /** The empty form to fill in. */
    public static byte[] template(String title, List<SheetColumn> columns) {
        return write(title, columns, List.of(), "从第二行起填写；表头不要改动。一处有错则全部不导入，改正后重新上传。");
    }

    /**
     * Lines of text below the headings.
     *
     * @param mark who took it out and when (水印), kept in the file
     */
    public static byte[] write(String title, List<SheetColumn> columns, List<List<String>> lines, String mark) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "ZhiHeng", "1.0")) {
            lines(book.newWorksheet(title), columns, lines);
            legend(book.newWorksheet("说明"), columns, mark);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void lines(Worksheet sheet, List<SheetColumn> columns, List<List<String>> lines) {
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading());
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (var line = 0; line < lines.size(); line++) {
            for (var column = 0; column < columns.size(); column++) {
                sheet.value(line + 1, column, SheetText.write(lines.get(line).get(column)));
            }
        }
    }

    private static void legend(Worksheet sheet, List<SheetColumn> columns, String mark) {
        sheet.value(0, 0, SheetText.write(mark));
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(column + 2, 0, columns.get(column).heading());
            sheet.value(column + 2, 1, columns.get(column).required() ? "必填" : "选填");
            sheet.value(column + 2, 2, columns.get(column).hint());
        }
        sheet.width(0, COLUMN_WIDTH);
        sheet.width(2, COLUMN_WIDTH * 3);
    }
}
