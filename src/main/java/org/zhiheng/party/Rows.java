package org.zhiheng.party;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** Reads ids and lists out of the rows of this module. */
final class Rows {

    private Rows() {}

    static RecordId id(ResultSet row, String column) throws SQLException {
        return new RecordId(row.getInt("region_code"), row.getObject(column, UUID.class));
    }

    static @Nullable RecordId idOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new RecordId(row.getInt("region_code"), id);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) array(row, column).getArray());
    }

    static List<RecordId> ids(ResultSet row, String column) throws SQLException {
        var region = row.getInt("region_code");
        return Arrays.stream((UUID[]) array(row, column).getArray())
                .map(id -> new RecordId(region, id))
                .toList();
    }

    static @Nullable UUID uuid(@Nullable RecordId id) {
        return id == null ? null : id.id();
    }

    static UUID[] uuids(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::id).toArray(UUID[]::new);
    }

    private static Array array(ResultSet row, String column) throws SQLException {
        return row.getArray(column);
    }
}
