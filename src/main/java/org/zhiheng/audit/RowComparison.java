package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.List;
import org.zhiheng.audit.ExportLine.Row;
import org.zhiheng.audit.PublishedRows.PublishedRow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a row of some module against the entry it belongs to. */
final class RowComparison {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RowComparison() {}

    static Row compare(PublishedRow row, String entryText) {
        return new Row(row.source(), row.label(), digest(row), contradictions(row, JSON.readTree(entryText)));
    }

    private static String digest(PublishedRow row) {
        try {
            return PayloadDigest.of(row.payload());
        } catch (JacksonException notJsonAnyMore) {
            return "";
        }
    }

    private static List<String> contradictions(PublishedRow row, JsonNode entry) {
        var fields = new ArrayList<String>();
        for (var said : JSON.readTree(row.stated()).properties()) {
            if (!said.getValue().equals(entry.path(said.getKey()))) {
                fields.add(said.getKey());
            }
        }
        return fields;
    }
}
