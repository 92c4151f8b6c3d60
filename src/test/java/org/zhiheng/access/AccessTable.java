package org.zhiheng.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/** Expectations kept by hand, one a line under their column heads; lines that begin with # explain. */
record AccessTable(List<Line> lines) {

    /** One line, each cell under its head. */
    record Line(Map<String, String> cells) {

        String get(String head) {
            return Objects.requireNonNull(cells.get(head), head);
        }
    }

    static AccessTable read(String name) {
        try {
            var lines = new ClassPathResource("access/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(AccessTable::cells)
                    .toList();
            return new AccessTable(lines.stream()
                    .skip(1)
                    .map(line -> line(lines.getFirst(), line))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static Line line(List<String> heads, List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalStateException("not as wide as its heads: " + cells);
        }
        var line = new LinkedHashMap<String, String>();
        for (int i = 0; i < heads.size(); i++) {
            line.put(heads.get(i), cells.get(i));
        }
        return new Line(line);
    }
}
