package org.zhiheng.plans;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhiheng.platform.Problem;

/** The lines of a text file in whatever of the usual encodings it was saved (UTF-8, UTF-16, GB18030). */
final class ListText {

    static final int MOST_BYTES = 2_000_000;

    private static final Charset GB = Charset.forName("GB18030");
    private static final char UNKNOWN = '\uFFFD';

    private ListText() {}

    /** The text of a file, with line feeds alone. */
    static String of(byte[] content) {
        requireText(content);
        return String.join("\n", lines(decode(content)));
    }

    static List<String> lines(byte[] content) {
        return lines(of(content));
    }

    static List<String> lines(String text) {
        return text.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replaceAll("[\r\f\u000B\u2028]", "\n")
                .lines()
                .toList();
    }

    private static void requireText(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw Problem.invalid("file", "文件超过 2 MB，不像是一份任务清单。请只保留任务清单的表格文字。");
        }
        if (starts(content, 'P', 'K') || starts(content, 0xD0, 0xCF) || starts(content, '%', 'P')) {
            throw Problem.invalid("file", "这是 Word、Excel 或 PDF 文件。请打开它，全选、复制，粘贴到记事本中另存为文本文件（.txt）后再导入。");
        }
    }

    private static String decode(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        return new String(content, isUtf8(content) ? StandardCharsets.UTF_8 : GB);
    }

    /** A few broken lines do not make a file another encoding: then they are what cannot be read. */
    private static boolean isUtf8(byte[] content) {
        var chinese = 0;
        var broken = 0;
        for (var line : rawLines(content)) {
            var text = new String(line, StandardCharsets.UTF_8);
            chinese += text.length() < line.length ? 1 : 0;
            broken += text.indexOf(UNKNOWN) >= 0 ? 1 : 0;
        }
        return broken * 2 <= chinese;
    }

    /** In all these encodings a line feed is never part of another character. */
    private static List<byte[]> rawLines(byte[] content) {
        var lines = new ArrayList<byte[]>();
        var start = 0;
        for (var at = 0; at <= content.length; at++) {
            if (at == content.length || content[at] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(content, start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
