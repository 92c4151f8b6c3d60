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

    /**
     * By organ and name, within the scope. What became of a certificate counts from its day on: one that was lost, suspended
     * or replaced later held before.
     */
    List<Serving> between(int region, LocalDate from, LocalDate until) {
        return sql.sql("""
                select officer.region_code, officer.id, officer.organ_id, officer.name, officer.kind, officer.post,
                       officer.joined_on, officer.left_on,
                       min(held.first_day) certified_from, max(held.last_day) certified_until
                  from officers.officer
                  left join lateral (
                       select greatest(certificate.valid_from, span.from_day, :from) first_day,
                              least(certificate.valid_until, span.next_day - 1, :until) last_day
                         from officers.certificate
                        cross join lateral (
                              select state, from_day, lead(from_day) over (order by from_day, id) next_day
                                from (select 'valid' state, '-infinity'::date from_day, null::uuid id
                                       union all
                                      select state, from_day, id from officers.certificate_change change
                                       where change.region_code = certificate.region_code
                                         and change.certificate_id = certificate.id) became) span
                        where certificate.region_code = officer.region_code and certificate.officer_id = officer.id
                          and certificate.issuer <> 'supervision' and span.state = 'valid') held
                    on held.first_day <= held.last_day
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
