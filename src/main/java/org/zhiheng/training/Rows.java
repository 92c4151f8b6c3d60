package org.zhiheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** Reads ids and lists out of rows of this module. */
final class Rows {

    private Rows() {}

    static RecordId id(ResultSet row, String column) throws SQLException {
        return new RecordId(row.getInt("region_code"), row.getObject(column, UUID.class));
    }

    static @Nullable RecordId idOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new RecordId(row.getInt("region_code"), id);
    }

    static List<RecordId> ids(ResultSet row, String column) throws SQLException {
        var region = row.getInt("region_code");
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(id -> new RecordId(region, id))
                .toList();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static @Nullable UUID uuid(@Nullable RecordId id) {
        return id == null ? null : id.id();
    }

    /** A pattern that finds the words anywhere; null where none were typed. */
    static @Nullable String like(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
