package org.zhiheng.officers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/** Reads who served in a period. */
@Repository
class ServingStore {

    private final JdbcClient sql;

    ServingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By organ and name, within the scope. */
    List<Serving> between(int region, LocalDate from, LocalDate until) {
        return sql.sql("""
                select officer.region_code, officer.id, officer.organ_id, officer.name, officer.kind, officer.post,
                       officer.joined_on, officer.left_on,
                       min(greatest(held.valid_from, :from)) filter (where held.id is not null) certified_from,
                       max(least(held.valid_until, :until)) filter (where held.id is not null) certified_until
                  from officers.officer
                  left join officers.certificate held
                    on held.region_code = officer.region_code and held.officer_id = officer.id
                   and held.issuer <> 'supervision' and held.state = 'valid'
                   and held.valid_from <= :until and held.valid_until >= :from
                 where officer.region_code = :region
                   and (officer.joined_on is null or officer.joined_on <= :until)
                   and (officer.left_on is null or officer.left_on > :from)
                 group by officer.region_code, officer.id
                 order by officer.organ_id, officer.name, officer.id
                """)
                .param("region", region)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> serving(row))
                .list();
    }

    private static Serving serving(ResultSet row) throws SQLException {
        var region = row.getInt("region_code");
        return new Serving(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("name"),
                Keys.read(Officer.Kind.class, row.getString("kind")),
                row.getString("post"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("certified_from", LocalDate.class),
                row.getObject("certified_until", LocalDate.class));
    }
}
