package org.zhiheng.officers.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/** Reads what must be looked after, and keeps checks, findings and clean-ups. */
@Repository
class CareStore {

    private final JdbcClient sql;

    CareStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A certificate of somebody in service, with this year's check where there was one. */
    record Held(
            RecordId officer,
            String name,
            RecordId organ,
            RecordId certificate,
            String number,
            String state,
            LocalDate from,
            LocalDate until,
            @Nullable Boolean passed) {}

    /** Certificates to enforce of those in service: not ended, the last to end first. */
    List<Held> held(int region, int year, LocalDate on) {
        return sql.sql("""
                select officer.id officer_id, officer.name, officer.organ_id, held.id, held.number, held.state, held.valid_from,
                       held.valid_until, yearly.passed
                  from officers.officer
                  join officers.certificate held on held.region_code = officer.region_code and held.officer_id = officer.id
                  left join officers.yearly_check yearly
                    on yearly.region_code = held.region_code and yearly.certificate_id = held.id and yearly.year = :year
                 where officer.region_code = :region and (officer.left_on is null or officer.left_on > :day)
                   and held.state in ('valid', 'suspended', 'lost')
                   and not exists (select 1 from officers.certificate later
                                    where later.region_code = held.region_code and later.officer_id = held.officer_id
                                      and later.issuer = held.issuer and later.state = 'valid'
                                      and later.valid_until > held.valid_until)
                 order by held.valid_until, officer.name, held.id
                """)
                .param("region", region)
                .param("year", year)
                .param("day", on)
                .query((row, number) -> held(region, row))
                .list();
    }

    private static Held held(int region, ResultSet row) throws SQLException {
        return new Held(
                new RecordId(region, row.getObject("officer_id", UUID.class)),
                row.getString("name"),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                new RecordId(region, row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("state"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("passed", Boolean.class));
    }

    /** False where the certificate was checked in that year already. */
    boolean check(Held held, int year, boolean passed, @Nullable String note, LocalDate on, String person) {
        return sql.sql("""
                        insert into officers.yearly_check
                            (region_code, id, organ_id, certificate_id, year, passed, note, checked_on, person)
                        values (:region, :id, :organ, :certificate, :year, :passed, :note, :on, :person)
                        on conflict (region_code, certificate_id, year) do nothing
                        """)
                        .param("region", held.certificate().region())
                        .param(
                                "id",
                                RecordId.create(held.certificate().region()).id())
                        .param("organ", held.organ().id())
                        .param("certificate", held.certificate().id())
                        .param("year", year)
                        .param("passed", passed)
                        .param("note", note)
                        .param("on", on)
                        .param("person", person)
                        .update()
                == 1;
    }

    void insert(Unlawful unlawful) {
        sql.sql("""
                insert into officers.unlawful_certificate
                    (region_code, id, organ_id, officer_id, certificate_id, name, number, kind, found_on, finding, person)
                values (:region, :id, :organ, :officer, :certificate, :name, :number, :kind, :on, :finding, :person)
                """)
                .param("region", unlawful.id().region())
                .param("id", unlawful.id().id())
                .param("organ", unlawful.organ().id())
                .param("officer", unlawful.officer().id())
                .param("certificate", unlawful.certificate().id())
                .param("name", unlawful.name())
                .param("number", unlawful.number())
                .param("kind", Keys.of(unlawful.kind()))
                .param("on", unlawful.foundOn())
                .param("finding", unlawful.finding())
                .param("person", unlawful.person())
                .update();
    }

    /** The newest first. */
    List<Unlawful> unlawful(int region) {
        return sql.sql("select * from officers.unlawful_certificate where region_code = :region"
                        + " order by found_on desc, id desc limit 500")
                .param("region", region)
                .query((row, number) -> new Unlawful(
                        id(row, "id"),
                        id(row, "organ_id"),
                        id(row, "officer_id"),
                        id(row, "certificate_id"),
                        row.getString("name"),
                        row.getString("number"),
                        Keys.read(Unlawful.Kind.class, row.getString("kind")),
                        row.getObject("found_on", LocalDate.class),
                        row.getString("finding"),
                        row.getString("person")))
                .list();
    }

    /** Organs that are not yet asked in that year are asked. */
    int start(Collection<RecordId> organs, int year, LocalDate due, LocalDate on, String person) {
        return organs.stream()
                .mapToInt(organ -> sql.sql("""
                        insert into officers.clean_up
                            (region_code, id, organ_id, version, year, due_on, started_on, started_by)
                        values (:region, :id, :organ, 1, :year, :due, :on, :person)
                        on conflict (region_code, organ_id, year) do nothing
                        """)
                        .param("region", organ.region())
                        .param("id", RecordId.create(organ.region()).id())
                        .param("organ", organ.id())
                        .param("year", year)
                        .param("due", due)
                        .param("on", on)
                        .param("person", person)
                        .update())
                .sum();
    }

    List<CleanUp> cleanUps(int region) {
        return sql.sql("select * from officers.clean_up where region_code = :region"
                        + " order by year desc, confirmed_on nulls first, id limit 1000")
                .param("region", region)
                .query(CareStore::cleanUp)
                .list();
    }

    Optional<CleanUp> cleanUp(RecordId id) {
        return sql.sql("select * from officers.clean_up where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(CareStore::cleanUp)
                .optional();
    }

    /** Whether it was written; not where somebody else confirmed it. */
    boolean confirm(CleanUp confirmed) {
        return sql.sql("""
                        update officers.clean_up
                           set version = version + 1, confirmed_on = :on, confirmed_by = :by, persons = :persons,
                               certificates = :certificates, faults = :faults, note = :note
                         where region_code = :region and id = :id and version = :version and confirmed_on is null
                        """)
                        .param("on", confirmed.confirmedOn())
                        .param("by", confirmed.confirmedBy())
                        .param("persons", confirmed.persons())
                        .param("certificates", confirmed.certificates())
                        .param("faults", confirmed.faults())
                        .param("note", confirmed.note())
                        .param("region", confirmed.id().region())
                        .param("id", confirmed.id().id())
                        .param("version", confirmed.version())
                        .update()
                == 1;
    }

    private static CleanUp cleanUp(ResultSet row, int number) throws SQLException {
        return new CleanUp(
                id(row, "id"),
                id(row, "organ_id"),
                row.getInt("version"),
                row.getInt("year"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("confirmed_by"),
                row.getObject("persons", Integer.class),
                row.getObject("certificates", Integer.class),
                row.getObject("faults", Integer.class),
                row.getString("note"));
    }

    private static RecordId id(ResultSet row, String column) throws SQLException {
        return new RecordId(row.getInt("region_code"), row.getObject(column, UUID.class));
    }
}
