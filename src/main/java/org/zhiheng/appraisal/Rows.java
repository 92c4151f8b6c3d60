package org.zhiheng.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/** Reads ids, constants and lists out of the rows of this module. */
final class Rows {

    private Rows() {}

    static RecordId id(ResultSet row, String column) throws SQLException {
        return new RecordId(row.getInt("region_code"), row.getObject(column, UUID.class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static List<RecordId> ids(ResultSet row, String column) throws SQLException {
        var region = row.getInt("region_code");
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(id -> new RecordId(region, id))
                .toList();
    }

    static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        var key = row.getString(column);
        return key == null ? null : Keys.read(type, key);
    }

    static @Nullable String key(@Nullable Enum<?> constant) {
        return constant == null ? null : Keys.of(constant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
