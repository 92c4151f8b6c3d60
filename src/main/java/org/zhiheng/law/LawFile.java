package org.zhiheng.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file of law data, or a part of one; a fault names the file and the field. */
record LawFile(String name, Map<?, ?> fields) {

    String text(String field) {
        var text = findText(field);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException(name + " 缺少 " + field);
        }
        return text;
    }

    @Nullable
    String findText(String field) {
        var value = fields.get(field);
        return value == null ? null : value.toString();
    }

    LocalDate date(String field) {
        var date = findDate(field);
        if (date == null) {
            throw new IllegalStateException(name + " 缺少日期 " + field);
        }
        return date;
    }

    @Nullable
    LocalDate findDate(String field) {
        var text = findText(field);
        return text == null ? null : LocalDate.parse(text);
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    boolean flag(String field, boolean otherwise) {
        var text = findText(field);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    /** The parts of a list; none where the field is left out. */
    List<LawFile> list(String field) {
        return fields.get(field) instanceof List<?> parts
                ? parts.stream()
                        .map(part -> new LawFile(name, (Map<?, ?>) part))
                        .toList()
                : List.of();
    }

    List<String> texts(String field) {
        return fields.get(field) instanceof List<?> parts
                ? parts.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Texts by number. */
    Map<Integer, String> numbered(String field) {
        var numbered = new LinkedHashMap<Integer, String>();
        if (fields.get(field) instanceof Map<?, ?> entries) {
            entries.forEach(
                    (number, text) -> numbered.put(Integer.valueOf(String.valueOf(number)), String.valueOf(text)));
        }
        return numbered;
    }
}
