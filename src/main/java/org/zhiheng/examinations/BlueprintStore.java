package org.zhiheng.examinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps blueprints; a paper that was drawn keeps its own copy of the lines. */
@Repository
class BlueprintStore {

    private final JdbcClient sql;
    private final StoredJson json;

    BlueprintStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Blueprint> find(RecordId id) {
        return sql.sql("select * from examinations.blueprint where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::blueprint)
                .optional();
    }

    List<Blueprint> all(int region) {
        return sql.sql("select * from examinations.blueprint where region_code = :region order by name, id limit 500")
                .param("region", region)
                .query(this::blueprint)
                .list();
    }

    void insert(RecordId id, RecordId organ, BlueprintEntry entry, String person, Instant at) {
        sql.sql("""
                insert into examinations.blueprint (region_code, id, organ_id, version, name, lines, person, changed_at)
                values (:region, :id, :organ, 1, :name, :lines::jsonb, :person, :at)
                """)
                .param("region", id.region())
                .param("id", id.id())
                .param("organ", organ.id())
                .param("name", entry.name().strip())
                .param("lines", json.write(entry.lines()))
                .param("person", person)
                .param("at", Rows.moment(at))
                .update();
    }

    boolean update(RecordId id, BlueprintEntry entry, int version, String person, Instant at) {
        return sql.sql("""
                        update examinations.blueprint
                           set version = version + 1, name = :name, lines = :lines::jsonb, person = :person, changed_at = :at
                         where region_code = :region and id = :id and version = :version
                        """)
                        .param("name", entry.name().strip())
                        .param("lines", json.write(entry.lines()))
                        .param("person", person)
                        .param("at", Rows.moment(at))
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private Blueprint blueprint(ResultSet row, int number) throws SQLException {
        return new Blueprint(
                Rows.id(row, "id"),
                row.getInt("version"),
                row.getString("name"),
                List.of(json.read(row.getString("lines"), BlueprintLine[].class)),
                row.getString("person"));
    }
}
