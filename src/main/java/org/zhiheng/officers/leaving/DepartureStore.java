package org.zhiheng.officers.leaving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Keeps departures as they stand and, insert-only, what was done. */
@Repository
class DepartureStore {

    private static final String MATCHING = """
             from officers.departure
            where (cast(:state as text) is null or state = :state)
              and (cast(:words as text) is null or name like :words)
              and (not :overdue or state = 'recalled' and due_on < :today)
            """;

    private final JdbcClient sql;

    DepartureStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(@Nullable String words, Departure.@Nullable State state, boolean overdue, LocalDate today) {}

    /** What was done (经过). */
    record Done(String act, @Nullable String note, LocalDate on, String person, String role) {}

    Optional<Departure> find(RecordId id) {
        return sql.sql("select * from officers.departure where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(DepartureStore::departure)
                .optional();
    }

    List<Departure> search(Filter filter, @Nullable Cursor after, int limit) {
        return matching(
                        "select *" + MATCHING
                                + " and (cast(:on as date) is null or (left_on, id) < (:on, cast(:id as uuid)))"
                                + " order by left_on desc, id desc limit :limit",
                        filter)
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(DepartureStore::departure)
                .list();
    }

    int count(Filter filter) {
        return matching("select count(*) from (select 1" + MATCHING + " limit :limit) found", filter)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, Filter filter) {
        return sql.sql(statement)
                .param("state", filter.state() == null ? null : Keys.of(filter.state()))
                .param("words", Conditions.pattern(filter.words()))
                .param("overdue", filter.overdue())
                .param("today", filter.today());
    }

    void insert(Departure departure) {
        sql.sql("""
                insert into officers.departure
                    (region_code, id, organ_id, officer_id, version, name, certificates, ground, left_on, reason, due_on,
                     due_because, state)
                values (:region, :id, :organ, :officer, 1, :name, cast(:certificates as text[]), :ground, :leftOn, :reason,
                        :dueOn, :dueBecause, :state)
                """)
                .param("region", departure.id().region())
                .param("id", departure.id().id())
                .param("organ", departure.organ().id())
                .param("officer", departure.officer().id())
                .param("name", departure.name())
                .param("certificates", departure.certificates().toArray(String[]::new))
                .param("ground", Keys.of(departure.ground()))
                .param("leftOn", departure.leftOn())
                .param("reason", departure.reason())
                .param("dueOn", departure.dueOn())
                .param("dueBecause", departure.dueBecause())
                .param("state", Keys.of(departure.state()))
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Departure departure) {
        return sql.sql("""
                        update officers.departure
                           set version = version + 1, state = :state, returned_on = :returnedOn, received_by = :receivedBy,
                               declaration_id = :declaration,
                               lost = cast(:lost as text[]), announced_on = :announcedOn, announcement = :announcement
                         where region_code = :region and id = :id and version = :version
                        """)
                        .param("state", Keys.of(departure.state()))
                        .param("returnedOn", departure.returnedOn())
                        .param("receivedBy", departure.receivedBy())
                        .param(
                                "declaration",
                                departure.declaration() == null
                                        ? null
                                        : departure.declaration().id())
                        .param("lost", departure.lost().toArray(String[]::new))
                        .param("announcedOn", departure.announcedOn())
                        .param("announcement", departure.announcement())
                        .param("region", departure.id().region())
                        .param("id", departure.id().id())
                        .param("version", departure.version())
                        .update()
                == 1;
    }

    void add(Departure departure, Done done, Instant at) {
        sql.sql("""
                insert into officers.departure_step
                    (region_code, departure_id, seq, organ_id, act, note, acted_on, acted_at, person, role)
                values (:region, :id, :seq, :organ, :act, :note, :on, :at, :person, :role)
                """)
                .param("region", departure.id().region())
                .param("id", departure.id().id())
                .param("seq", of(departure.id()).size() + 1)
                .param("organ", departure.organ().id())
                .param("act", done.act())
                .param("note", done.note())
                .param("on", done.on())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("person", done.person())
                .param("role", done.role())
                .update();
    }

    List<Done> of(RecordId departure) {
        return sql.sql("select act, note, acted_on, person, role from officers.departure_step"
                        + " where region_code = :region and departure_id = :id order by seq")
                .param("region", departure.region())
                .param("id", departure.id())
                .query((row, number) -> new Done(
                        row.getString("act"),
                        row.getString("note"),
                        row.getObject("acted_on", LocalDate.class),
                        row.getString("person"),
                        row.getString("role")))
                .list();
    }

    private static Departure departure(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        var declaration = row.getObject("declaration_id", UUID.class);
        return new Departure(
                new RecordId(region, row.getObject("id", UUID.class)),
                row.getInt("version"),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                new RecordId(region, row.getObject("officer_id", UUID.class)),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("certificates").getArray()),
                Keys.read(Departure.Ground.class, row.getString("ground")),
                row.getObject("left_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_because"),
                Keys.read(Departure.State.class, row.getString("state")),
                row.getObject("returned_on", LocalDate.class),
                row.getString("received_by"),
                declaration == null ? null : new RecordId(region, declaration),
                Arrays.asList((String[]) row.getArray("lost").getArray()),
                row.getObject("announced_on", LocalDate.class),
                row.getString("announcement"));
    }
}
