package org.zhiheng.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.RecordId;

/** Which files are on their way; each question is a transaction of its own, so that none lasts as long as the line. */
@Repository
class UploadStore {

    private final JdbcClient sql;

    UploadStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional
    public void insert(Upload upload) {
        sql.sql("""
                insert into files.upload
                    (region_code, id, organ_id, account_id, name, size_bytes, digest, begun_at, expires_at)
                values (:region, :id, :organ, :account, :name, :size, :digest, :begun, :expires)
                """)
                .param("region", upload.id().region())
                .param("id", upload.id().id())
                .param("organ", upload.organ().id())
                .param("account", upload.account().id())
                .param("name", upload.name())
                .param("size", upload.size())
                .param("digest", upload.digest())
                .param("begun", time(upload.begunAt()))
                .param("expires", time(upload.expiresAt()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Upload> find(RecordId id) {
        return query("region_code = :region and id = :id", id);
    }

    /** The same, and nobody else finishes it until this transaction ends. */
    @Transactional
    public Optional<Upload> lock(RecordId id) {
        return query("region_code = :region and id = :id for update", id);
    }

    @Transactional(readOnly = true)
    public int unfinishedOf(RecordId account) {
        return sql.sql("""
                select count(*) from files.upload
                 where region_code = :region and account_id = :account and file_id is null
                """)
                .param("region", account.region())
                .param("account", account.id())
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void finished(RecordId id, RecordId file) {
        sql.sql("update files.upload set file_id = :file where region_code = :region and id = :id")
                .param("file", file.id())
                .param("region", id.region())
                .param("id", id.id())
                .update();
    }

    @Transactional
    public void delete(RecordId id) {
        sql.sql("delete from files.upload where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .update();
    }

    @Transactional(readOnly = true)
    public List<RecordId> expired(Instant now, int most) {
        return sql.sql(
                        "select region_code, id from files.upload where expires_at <= :now order by expires_at limit :most")
                .param("now", time(now))
                .param("most", most)
                .query((row, number) -> new RecordId(row.getInt("region_code"), row.getObject("id", UUID.class)))
                .list();
    }

    private Optional<Upload> query(String where, RecordId id) {
        return sql.sql("select * from files.upload where " + where)
                .param("region", id.region())
                .param("id", id.id())
                .query(UploadStore::upload)
                .optional();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new Upload(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                new RecordId(region, row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getLong("size_bytes"),
                row.getString("digest"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                id(region, row.getObject("file_id", UUID.class)));
    }

    private static @Nullable RecordId id(int region, @Nullable UUID id) {
        return id == null ? null : new RecordId(region, id);
    }
}
