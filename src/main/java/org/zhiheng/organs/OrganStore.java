package org.zhiheng.organs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.organs.OrganTree.Row;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps organs: every version as it was written, the newest beside them. */
@Repository
class OrganStore {

    private final JdbcClient sql;
    private final StoredJson json;

    OrganStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** One version of an organ and who wrote it. */
    record Change(int version, OrganEntry entry, @Nullable String reason, String person, Instant at) {}

    List<Row> all() {
        return sql.sql("select region_code, id, version, founding, content from organs.organ order by region_code, id")
                .query((row, number) -> new Row(
                        new RecordId(row.getInt("region_code"), row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getBoolean("founding"),
                        json.read(row.getString("content"), OrganEntry.class)))
                .list();
    }

    void insert(RecordId id, OrganEntry entry, boolean founding) {
        try {
            sql.sql("""
                    insert into organs.organ (region_code, id, version, name, founding, content)
                    values (:region, :id, 1, :name, :founding, :content::jsonb)
                    """)
                    .param("region", id.region())
                    .param("id", id.id())
                    .param("name", entry.name())
                    .param("founding", founding)
                    .param("content", json.write(entry))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("已经有名为“" + entry.name() + "”的机构，请修改原有的一条。");
        }
    }

    /** Whether the change was written; not where somebody else changed it since {@code version}. */
    boolean update(RecordId id, OrganEntry entry, int version) {
        return sql.sql("""
                        update organs.organ
                           set version = version + 1, name = :name, content = :content::jsonb
                         where region_code = :region and id = :id and version = :version
                        """)
                        .param("name", entry.name())
                        .param("content", json.write(entry))
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    void keep(RecordId organ, Change change) {
        sql.sql("""
                insert into organs.organ_change
                    (region_code, id, organ_id, version, content, reason, person, changed_at)
                values (:region, :id, :organ, :version, :content::jsonb, :reason, :person, :at)
                """)
                .param("region", organ.region())
                .param("id", RecordId.create(organ.region()).id())
                .param("organ", organ.id())
                .param("version", change.version())
                .param("content", json.write(change.entry()))
                .param("reason", change.reason())
                .param("person", change.person())
                .param("at", OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
                .update();
    }

    /** Every version of an organ, the newest first. */
    List<Change> changes(RecordId organ) {
        return sql.sql("""
                select version, content, reason, person, changed_at
                  from organs.organ_change
                 where region_code = :region and organ_id = :organ
                 order by version desc
                """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .query((row, number) -> new Change(
                        row.getInt("version"),
                        json.read(row.getString("content"), OrganEntry.class),
                        row.getString("reason"),
                        row.getString("person"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
