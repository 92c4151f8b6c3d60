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
import org.zhiheng.platform.RecordId;

@Repository
class FileStore {

    private final JdbcClient sql;

    FileStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(StoredFile file, @Nullable RecordId keptBy) {
        sql.sql("""
                insert into files.stored_file (region_code, id, organ_id, name, media_type, size_bytes, digest, kept_at, kept_by)
                values (:region, :id, :organ, :name, :mediaType, :size, :digest, :at, :by)
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
                .update();
    }

    Optional<StoredFile> find(RecordId id) {
        return sql.sql("select * from files.stored_file where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(FileStore::file)
                .optional();
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
