package org.zhiheng.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps posts and teams. */
@Repository
class RosterStore {

    private final JdbcClient sql;

    RosterStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Roster> find(RecordId id) {
        return sql.sql("select * from party.roster where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(RosterStore::roster)
                .optional();
    }

    List<Roster> of(RecordId branch) {
        return sql.sql("""
                        select * from party.roster
                         where region_code = :region and branch_id = :branch order by named_on desc, id
                        """)
                .param("region", branch.region())
                .param("branch", branch.id())
                .query(RosterStore::roster)
                .list();
    }

    void insert(Roster roster, RecordId organ) {
        sql.sql("""
                insert into party.roster (region_code, id, organ_id, branch_id, version, kind, name, people, named_on, why)
                values (:region, :id, :organ, :branch, 1, :kind, :name, :people, :named, :why)
                """)
                .param("region", roster.id().region())
                .param("id", roster.id().id())
                .param("organ", organ.id())
                .param("branch", roster.branch().id())
                .param("kind", Keys.of(roster.kind()))
                .param("name", roster.name())
                .param("people", roster.people().toArray(String[]::new))
                .param("named", roster.namedOn())
                .param("why", roster.why())
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean end(RecordId id, LocalDate on, String why, int version) {
        return sql.sql("""
                        update party.roster set version = version + 1, ended_on = :on, why = :why
                         where region_code = :region and id = :id and version = :version
                        """)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .param("on", on)
                        .param("why", why)
                        .update()
                == 1;
    }

    private static Roster roster(ResultSet row, int number) throws SQLException {
        return new Roster(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "branch_id"),
                Keys.read(Roster.Kind.class, row.getString("kind")),
                row.getString("name"),
                Rows.texts(row, "people"),
                row.getObject("named_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("why"));
    }
}
