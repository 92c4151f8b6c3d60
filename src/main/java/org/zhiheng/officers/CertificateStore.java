package org.zhiheng.officers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.officers.Certificate.StateChange;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;

/** Keeps certificates and, insert-only, what became of them. */
@Repository
class CertificateStore {

    private final JdbcClient sql;

    CertificateStore(JdbcClient sql) {
        this.sql = sql;
    }

    private record Changed(UUID certificate, StateChange change) {}

    Optional<Certificate> find(RecordId id) {
        return sql.sql("select officer_id from officers.certificate where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(UUID.class)
                .optional()
                .map(officer -> new RecordId(id.region(), officer))
                .flatMap(officer -> of(List.of(officer)).getOrDefault(officer, List.of()).stream()
                        .filter(certificate -> certificate.id().equals(id))
                        .findFirst());
    }

    /** The certificates of each officer, the oldest first. */
    Map<RecordId, List<Certificate>> of(Collection<RecordId> officers) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        var regions = officers.stream().map(RecordId::region).distinct().toList();
        var ids = officers.stream().map(RecordId::id).distinct().toList();
        var changes = sql
                .sql("""
                        select change.certificate_id, change.state, change.from_day, change.reason, change.person
                          from officers.certificate held
                          join officers.certificate_change change
                            on change.region_code = held.region_code and change.certificate_id = held.id
                         where held.region_code in (:regions) and held.officer_id in (:ids)
                         order by change.from_day, change.id
                        """)
                .param("regions", regions)
                .param("ids", ids)
                .query((row, number) -> changed(row))
                .list()
                .stream()
                .collect(groupingBy(Changed::certificate, mapping(Changed::change, toList())));
        return sql
                .sql("""
                        select * from officers.certificate
                         where region_code in (:regions) and officer_id in (:ids)
                         order by valid_from, id
                        """)
                .param("regions", regions)
                .param("ids", ids)
                .query((row, number) -> certificate(row, changes))
                .list()
                .stream()
                .collect(groupingBy(Certificate::officer));
    }

    boolean isTaken(Issuer issuer, String number) {
        return sql.sql("select officers.certificate_taken(:issuer, :number)")
                .param("issuer", Keys.of(issuer))
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    void insert(RecordId id, Officer officer, CertificateEntry entry) {
        sql.sql("""
                insert into officers.certificate
                    (region_code, id, organ_id, officer_id, issuer, number, fields, valid_region, valid_from, valid_until,
                     photo_id, state)
                values (:region, :id, :organ, :officer, :issuer, :number, :fields, :validRegion, :from, :until, :photo, 'valid')
                """)
                .param("region", id.region())
                .param("id", id.id())
                .param("organ", officer.organ().id())
                .param("officer", officer.id().id())
                .param("issuer", Keys.of(entry.issuer()))
                .param("number", entry.number())
                .param("fields", entry.fields().stream().sorted().toArray(String[]::new))
                .param("validRegion", entry.region())
                .param("from", entry.from())
                .param("until", entry.until())
                .param("photo", entry.photo() == null ? null : entry.photo().id())
                .update();
    }

    /** Writes what was done, and the state that follows; false where somebody else was faster. */
    boolean change(RecordId id, State before, StateChange change, Instant at) {
        sql.sql("""
                insert into officers.certificate_change
                    (region_code, id, certificate_id, state, from_day, reason, person, changed_at)
                values (:region, :id, :certificate, :state, :from, :reason, :person, :at)
                """)
                .param("region", id.region())
                .param("id", RecordId.create(id.region()).id())
                .param("certificate", id.id())
                .param("state", Keys.of(change.state()))
                .param("from", change.on())
                .param("reason", change.reason())
                .param("person", change.person())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return sql.sql("""
                        update officers.certificate set state = :state
                         where region_code = :region and id = :id and state = :before
                        """)
                        .param("state", Keys.of(change.state()))
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("before", Keys.of(before))
                        .update()
                == 1;
    }

    /** The certificates go with the officer who moves to another organ. */
    void move(RecordId officer, RecordId organ) {
        sql.sql("""
                update officers.certificate set organ_id = :organ
                 where region_code = :region and officer_id = :officer and organ_id <> :organ
                """)
                .param("organ", organ.id())
                .param("region", officer.region())
                .param("officer", officer.id())
                .update();
    }

    private static Changed changed(ResultSet row) throws SQLException {
        return new Changed(
                row.getObject("certificate_id", UUID.class),
                new StateChange(
                        Keys.read(State.class, row.getString("state")),
                        row.getObject("from_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("person")));
    }

    private static Certificate certificate(ResultSet row, Map<UUID, List<StateChange>> changes) throws SQLException {
        var region = row.getInt("region_code");
        var id = row.getObject("id", UUID.class);
        var photo = row.getObject("photo_id", UUID.class);
        return new Certificate(
                new RecordId(region, id),
                new RecordId(region, row.getObject("officer_id", UUID.class)),
                Keys.read(Issuer.class, row.getString("issuer")),
                row.getString("number"),
                texts(row.getArray("fields")),
                row.getInt("valid_region"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                photo == null ? null : new RecordId(region, photo),
                Keys.read(State.class, row.getString("state")),
                changes.getOrDefault(id, List.of()));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
