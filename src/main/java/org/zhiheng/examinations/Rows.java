package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Reads ids, lists and moments out of rows of this module, and writes moments into them. */
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
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    static @Nullable UUID uuid(@Nullable RecordId id) {
        return id == null ? null : id.id();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** A moment of the legal clock, which is told in China's time. */
    static OffsetDateTime moment(LocalDateTime at) {
        return at.atZone(LegalClock.CHINA).toOffsetDateTime();
    }

    static LocalDateTime legal(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(
                row.getObject(column, OffsetDateTime.class).toInstant(), LegalClock.CHINA);
    }

    static String like(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
