package org.zhiheng.training;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
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
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps who was entered for a session and who was there; corrections insert-only. */
@Repository
class AttendanceStore {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    AttendanceStore(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.batches = new NamedParameterJdbcTemplate(template);
    }

    /** A correction: what was changed, why and by whom. */
    record Change(
            Attendance.State before,
            Attendance.State state,
            BigDecimal hoursBefore,
            BigDecimal hours,
            String reason,
            String person,
            LocalDate on) {}

    List<Attendance> of(RecordId session) {
        return sql.sql("""
                        select * from training.attendance
                         where region_code = :region and session_id = :session order by officer_name, id
                        """)
                .param("region", session.region())
                .param("session", session.id())
                .query(AttendanceStore::attendance)
                .list();
    }

    Optional<Attendance> find(RecordId session, RecordId officer) {
        return sql.sql("""
                        select * from training.attendance
                         where region_code = :region and session_id = :session and officer_id = :officer
                        """)
                .param("region", session.region())
                .param("session", session.id())
                .param("officer", officer.id())
                .query(AttendanceStore::attendance)
                .optional();
    }

    /**
     * How many take part, told without the names: of other organs, too.
     *
     * @param entered who did not withdraw
     */
    record Counted(int entered, int present) {

        static final Counted NOBODY = new Counted(0, 0);
    }

    Map<RecordId, Counted> counted(int region, Collection<RecordId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("select * from training.people_in(:region, :sessions)")
                .param("region", region)
                .param("sessions", sessions.stream().map(RecordId::id).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new RecordId(region, row.getObject("session_id", UUID.class)),
                        new Counted(row.getInt("entered"), row.getInt("present"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Counted counted(RecordId session) {
        return counted(session.region(), List.of(session)).getOrDefault(session, Counted.NOBODY);
    }

    /** Enters people; whoever is entered already, or had withdrawn, is entered again. */
    void enter(Session session, Collection<Attendance> people) {
        batches.batchUpdate(
                """
                insert into training.attendance (region_code, id, organ_id, organiser_id, version, session_id, officer_id,
                    officer_name, state, hours, person)
                values (:region, :id, :organ, :organiser, 1, :session, :officer, :name, :state, :hours, :person)
                on conflict (region_code, session_id, officer_id) do update
                   set version = attendance.version + 1, state = excluded.state, hours = excluded.hours,
                       person = excluded.person
                """, people.stream().map(person -> row(session, person)).toArray(SqlParameterSource[]::new));
    }

    /** Writes state and hours of many at once. */
    void settle(Collection<Attendance> people) {
        batches.batchUpdate(
                """
                update training.attendance
                   set version = version + 1, state = :state, hours = :hours, person = :person
                 where region_code = :region and id = :id
                """,
                people.stream()
                        .map(person -> new MapSqlParameterSource()
                                .addValue("region", person.id().region())
                                .addValue("id", person.id().id())
                                .addValue("state", Keys.of(person.state()))
                                .addValue("hours", person.hours())
                                .addValue("person", person.person()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Whether the correction was written; not where somebody else was faster. */
    boolean correct(Attendance before, Session session, Change change, Instant at) {
        var written = sql.sql("""
                        update training.attendance
                           set version = version + 1, state = :state, hours = :hours, person = :person
                         where region_code = :region and id = :id and version = :version
                        """)
                .param("state", Keys.of(change.state()))
                .param("hours", change.hours())
                .param("person", change.person())
                .param("region", before.id().region())
                .param("id", before.id().id())
                .param("version", before.version())
                .update();
        if (written == 1) {
            keep(before, session, change, at);
        }
        return written == 1;
    }

    private void keep(Attendance before, Session session, Change change, Instant at) {
        sql.sql("""
                insert into training.attendance_change (region_code, id, organ_id, organiser_id, attendance_id, state_before, state,
                    hours_before, hours, reason, person, on_day, changed_at)
                values (:region, :id, :organ, :organiser, :attendance, :stateBefore, :state, :hoursBefore, :hours, :reason, :person,
                    :on, :at)
                """)
                .param("region", before.id().region())
                .param("id", RecordId.create(before.id().region()).id())
                .param("organ", before.organ().id())
                .param("organiser", session.organ().id())
                .param("attendance", before.id().id())
                .param("stateBefore", Keys.of(change.before()))
                .param("state", Keys.of(change.state()))
                .param("hoursBefore", change.hoursBefore())
                .param("hours", change.hours())
                .param("reason", change.reason())
                .param("person", change.person())
                .param("on", change.on())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** The corrections of a session by attendance, the oldest first. */
    List<Corrected> corrections(RecordId session) {
        return sql.sql("""
                        select change.*, attended.officer_id, attended.officer_name
                          from training.attendance attended
                          join training.attendance_change change
                            on change.region_code = attended.region_code and change.attendance_id = attended.id
                         where attended.region_code = :region and attended.session_id = :session
                         order by change.changed_at, change.id
                        """)
                .param("region", session.region())
                .param("session", session.id())
                .query((row, number) -> new Corrected(
                        Rows.id(row, "officer_id"),
                        row.getString("officer_name"),
                        new Change(
                                Keys.read(Attendance.State.class, row.getString("state_before")),
                                Keys.read(Attendance.State.class, row.getString("state")),
                                row.getBigDecimal("hours_before"),
                                row.getBigDecimal("hours"),
                                row.getString("reason"),
                                row.getString("person"),
                                row.getObject("on_day", LocalDate.class))))
                .list();
    }

    /** Whose attendance was corrected, and how. */
    record Corrected(RecordId officer, String name, Change change) {}

    private static SqlParameterSource row(Session session, Attendance person) {
        return new MapSqlParameterSource()
                .addValue("region", person.id().region())
                .addValue("id", person.id().id())
                .addValue("organ", person.organ().id())
                .addValue("organiser", session.organ().id())
                .addValue("session", session.id().id())
                .addValue("officer", person.officer().id())
                .addValue("name", person.officerName())
                .addValue("state", Keys.of(person.state()))
                .addValue("hours", person.hours())
                .addValue("person", person.person());
    }

    private static Attendance attendance(ResultSet row, int number) throws SQLException {
        return new Attendance(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                new RecordId(row.getInt("region_code"), row.getObject("session_id", UUID.class)),
                Rows.id(row, "officer_id"),
                row.getString("officer_name"),
                Keys.read(Attendance.State.class, row.getString("state")),
                row.getBigDecimal("hours"),
                row.getString("person"));
    }
}
