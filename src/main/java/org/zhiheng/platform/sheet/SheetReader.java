package org.zhiheng.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.sheet.ImportReport.LineProblem;

/** Reads the first sheet of an uploaded .xlsx whose first row holds the headings. */
public final class SheetReader {

    public static final int MOST_LINES = 5_000;
    static final int MOST_BYTES = 10 << 20;
    static final long MOST_UNPACKED_BYTES = 100L << 20;
    static final int MOST_CHARACTERS = 2_000;

    private final List<SheetColumn> columns;
    private final List<LineProblem> problems = new ArrayList<>();

    private SheetReader(List<SheetColumn> columns) {
        this.columns = columns;
    }

    /** The lines of a spreadsheet and what was wrong in them so far. */
    public record Read(List<SheetLine> lines, List<LineProblem> problems) {

        /** The report when nothing of it was taken in. */
        public ImportReport refused() {
            return new ImportReport(false, lines.size(), problems);
        }

        public ImportReport taken() {
            return new ImportReport(true, lines.size(), List.of());
        }
    }

    /** Reads at most {@link #MOST_LINES} lines; a file that is no spreadsheet, or too large, is refused whole. */
    public static Read read(InputStream upload, List<SheetColumn> columns) {
        try {
            var bytes = upload.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Problem.invalid("file", "表格超过 10 MB，请分成几份导入。");
            }
            requireHarmless(bytes);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                    var rows = book.getFirstSheet().openStream()) {
                return new SheetReader(columns).read(rows.iterator());
            }
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw notASheet();
        }
    }

    private Read read(java.util.Iterator<Row> rows) {
        var lines = new ArrayList<SheetLine>();
        var positions = new LinkedHashMap<Integer, SheetColumn>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (positions.isEmpty()) {
                positions.putAll(headings(row));
                continue;
            }
            var cells = cells(row, positions);
            if (cells.isEmpty()) {
                continue;
            }
            if (lines.size() == MOST_LINES) {
                throw Problem.invalid("file", "表格超过 " + MOST_LINES + " 行，请分成几份导入。");
            }
            lines.add(line(row.getRowNum(), cells));
        }
        if (lines.isEmpty()) {
            throw Problem.invalid("file", "表格里没有数据行，请从第二行起填写。");
        }
        return new Read(lines, problems);
    }

    private Map<Integer, SheetColumn> headings(Row row) {
        var found = new LinkedHashMap<Integer, SheetColumn>();
        for (var cell : row) {
            if (cell != null) {
                columns.stream()
                        .filter(column -> column.heading().equals(cell.getText().strip()))
                        .findFirst()
                        .ifPresent(column -> found.put(cell.getColumnIndex(), column));
            }
        }
        var missing = columns.stream()
                .filter(column -> column.required() && !found.containsValue(column))
                .map(SheetColumn::heading)
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.invalid("file", "第一行缺少这些列：" + String.join("、", missing) + "。请用下载的模板填写。");
        }
        return found;
    }

    private Map<String, String> cells(Row row, Map<Integer, SheetColumn> positions) {
        var texts = new HashMap<String, String>();
        positions.forEach((index, column) -> {
            var text = row.getOptionalCell(index)
                    .map(cell -> text(row.getRowNum(), column, cell))
                    .orElse("");
            if (!text.isEmpty()) {
                texts.put(column.heading(), text);
            }
        });
        return texts;
    }

    private String text(int line, SheetColumn column, Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            problems.add(new LineProblem(line, column.heading(), "单元格不能是公式或错误值，请粘贴为数值。"));
            return "";
        }
        var text = isDate(cell) ? cell.asDate().toLocalDate().toString() : SheetText.read(cell.getText());
        if (text.length() > MOST_CHARACTERS) {
            problems.add(new LineProblem(line, column.heading(), "内容超过 " + MOST_CHARACTERS + " 个字。"));
            return "";
        }
        return text;
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER && format != null && format.contains("y");
    }

    private SheetLine line(int number, Map<String, String> cells) {
        var line = new SheetLine(number, cells, problems);
        for (var column : columns) {
            if (column.required() && line.text(column).isEmpty()) {
                line.problem(column, "这一格必须填写。");
            }
        }
        return line;
    }

    /** A small archive can unpack to gigabytes, and XML can name files to be read in: neither gets to the parser. */
    private static void requireHarmless(byte[] archive) throws IOException {
        var unpacked = 0L;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(part)) {
                    var head = content.readNBytes(8192);
                    if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                        throw notASheet();
                    }
                    unpacked += head.length + length(content, MOST_UNPACKED_BYTES - unpacked);
                }
                if (unpacked > MOST_UNPACKED_BYTES) {
                    throw notASheet();
                }
            }
        }
    }

    private static long length(InputStream content, long most) throws IOException {
        var buffer = new byte[8192];
        var length = 0L;
        for (var got = content.read(buffer); got > 0 && length <= most; got = content.read(buffer)) {
            length += got;
        }
        return length;
    }

    private static Problem notASheet() {
        return Problem.invalid("file", "这不是能读取的 .xlsx 表格，请用下载的模板填写后另存为 .xlsx。");
    }
}
