package org.zhiheng.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ids, constants, lists and moments out of rows that carry their region, and writes them back. */
public final class Rows {

    private Rows() {}

    public static RecordId id(ResultSet row, String column) throws SQLException {
        return new RecordId(row.getInt("region_code"), row.getObject(column, UUID.class));
    }

    public static @Nullable RecordId idOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new RecordId(row.getInt("region_code"), id);
    }

    public static List<RecordId> ids(ResultSet row, String column) throws SQLException {
        var region = row.getInt("region_code");
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(id -> new RecordId(region, id))
                .toList();
    }

    /** None where the column holds nothing. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    public static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var key = row.getString(column);
        return key == null ? null : Keys.read(type, key);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    public static @Nullable String key(@Nullable Enum<?> constant) {
        return constant == null ? null : Keys.of(constant);
    }

    public static @Nullable UUID uuid(@Nullable RecordId id) {
        return id == null ? null : id.id();
    }

    public static UUID[] uuids(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::id).toArray(UUID[]::new);
    }
}
