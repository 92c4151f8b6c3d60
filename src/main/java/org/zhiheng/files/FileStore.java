package org.zhiheng.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;
import org.zhiheng.settings.LegalClock;

@Repository
class FileStore {

    private final JdbcClient sql;
    private final AuditLog log;
    private final StoredJson json;
    private final LegalClock legal;

    FileStore(JdbcClient sql, AuditLog log, StoredJson json, LegalClock legal) {
        this.sql = sql;
        this.log = log;
        this.json = json;
        this.legal = legal;
    }

    /** What the log proves of a file beside its entry; {@code files.published_payload} makes it again from the row. */
    private record Recorded(String name, String mediaType, long size, String digest, long atMicros) {}

    void insert(StoredFile file, @Nullable RecordId keptBy) {
        sql.sql("""
                insert into files.stored_file
                    (region_code, id, organ_id, name, media_type, size_bytes, digest, kept_at, kept_by, entry)
                values (:region, :id, :organ, :name, :mediaType, :size, :digest, :at, :by, :entry)
                """)
                .param("region", file.id().region())
                .param("id", file.id().id())
                .param("organ", file.organ().id())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("digest", file.digest())
                .param("at", OffsetDateTime.ofInstant(file.keptAt(), ZoneOffset.UTC))
                .param("by", keptBy == null ? null : keptBy.id())
                .param("entry", log.record("keep-file", file.id(), file.organ(), legal.today(), recorded(file)))
                .update();
    }

    Optional<StoredFile> find(RecordId id) {
        return sql.sql("select * from files.stored_file where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(FileStore::file)
                .optional();
    }

    boolean isKeptBy(RecordId id, RecordId account) {
        return sql.sql("""
                        select exists (select 1 from files.stored_file
                                        where region_code = :region and id = :id and kept_by = :account)
                        """)
                .param("region", id.region())
                .param("id", id.id())
                .param("account", account.id())
                .query(Boolean.class)
                .single();
    }

    private String recorded(StoredFile file) {
        return json.write(new Recorded(
                file.name(), file.mediaType(), file.size(), file.digest(), AuditLog.micros(file.keptAt())));
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new StoredFile(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("digest"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
