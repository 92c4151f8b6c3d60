package org.zhiheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The text of an entry that becomes a leaf: every field of its row, as canonical JSON. */
final class EntryText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.shared();

    private EntryText() {}

    /** Takes the row as it is, so that also what somebody damaged has a text. */
    static String of(ResultSet row) throws SQLException {
        var region = row.getInt("region_code");
        var fields = new TreeMap<String, @Nullable Object>();
        fields.put("region", region);
        fields.put("number", row.getLong("number"));
        fields.put("act", row.getString("act"));
        fields.put("refused", row.getBoolean("refused"));
        fields.put("record", "%06d-%s".formatted(region, row.getString("record_id")));
        fields.put("organ", row.getString("organ"));
        fields.put("legalDate", row.getObject("legal_date", LocalDate.class).toString());
        fields.put("at", time(row.getObject("at", OffsetDateTime.class).toInstant()));
        fields.put("account", row.getString("account"));
        fields.put("person", row.getString("person"));
        fields.put("role", row.getString("role"));
        fields.put("reason", row.getString("reason"));
        fields.put("payloadDigest", row.getString("payload_digest"));
        fields.put("kept", row.getBoolean("kept"));
        return JSON.writeValueAsString(fields);
    }

    /** In microseconds, as the database keeps them. */
    static String time(Instant at) {
        return TIME.format(at);
    }
}
