package org.zhiheng.training;

import static java.util.stream.Collectors.groupingBy;

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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.training.Rotation.Member;
import org.zhiheng.training.Rotation.Snapshot;

/** Keeps batches of rotation training, their lists and, insert-only, their snapshots. */
@Repository
class RotationStore {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batches;

    RotationStore(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.batches = new NamedParameterJdbcTemplate(template);
    }

    /** A batch, with one of its list. */
    private record Listed(RecordId rotation, Member member) {}

    Optional<Rotation> find(RecordId id) {
        return sql.sql("select * from training.rotation where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(RotationStore::rotation)
                .optional();
    }

    /** The latest of that name that had begun by a day. */
    Optional<Rotation> named(int region, String title, LocalDate on) {
        return sql.sql("""
                        select * from training.rotation where region_code = :region and title = :title and from_day <= :on
                         order by from_day desc limit 1
                        """)
                .param("region", region)
                .param("title", title)
                .param("on", on)
                .query(RotationStore::rotation)
                .optional();
    }

    /** The latest first. */
    List<Rotation> in(int region) {
        return sql.sql("""
                        select * from training.rotation where region_code = :region order by until_day desc, id desc
                        """)
                .param("region", region)
                .query(RotationStore::rotation)
                .list();
    }

    /** Whether it was written; not where the region has one of that name in that year. */
    boolean insert(Rotation rotation) {
        return sql.sql("""
                        insert into training.rotation (region_code, id, organ_id, version, title, from_day, until_day)
                        values (:region, :id, :organ, 1, :title, :from, :until)
                        on conflict do nothing
                        """)
                        .param("region", rotation.id().region())
                        .param("id", rotation.id().id())
                        .param("organ", rotation.organ().id())
                        .param("title", rotation.title())
                        .param("from", rotation.from())
                        .param("until", rotation.until())
                        .update()
                == 1;
    }

    /** The list of each batch, by name; done or not is not told here. */
    Map<RecordId, List<Member>> members(int region, Collection<Rotation> rotations) {
        if (rotations.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("""
                        select * from training.rotation_member
                         where region_code = :region and rotation_id in (:rotations) order by officer_name, id
                        """)
                .param("region", region)
                .param(
                        "rotations",
                        rotations.stream().map(rotation -> rotation.id().id()).toList())
                .query((row, number) -> new Listed(Rows.id(row, "rotation_id"), member(row)))
                .list()
                .stream()
                .collect(groupingBy(
                        Listed::rotation,
                        java.util.stream.Collectors.mapping(Listed::member, java.util.stream.Collectors.toList())));
    }

    void list(Rotation rotation, Collection<Member> members, LocalDate on) {
        batches.batchUpdate(
                """
                insert into training.rotation_member (region_code, id, organ_id, organiser_id, rotation_id, officer_id, officer_name,
                    listed_on, joined_on, due_on, later)
                values (:region, :id, :organ, :organiser, :rotation, :officer, :name, :on, :joined, :due, :later)
                """,
                members.stream()
                        .map(member -> new MapSqlParameterSource()
                                .addValue("region", rotation.id().region())
                                .addValue(
                                        "id",
                                        RecordId.create(rotation.id().region()).id())
                                .addValue("organ", member.organ().id())
                                .addValue("organiser", rotation.organ().id())
                                .addValue("rotation", rotation.id().id())
                                .addValue("officer", member.officer().id())
                                .addValue("name", member.name())
                                .addValue("on", on)
                                .addValue("joined", member.joinedOn())
                                .addValue("due", member.dueOn())
                                .addValue("later", member.later()))
                        .toArray(SqlParameterSource[]::new));
    }

    boolean excuse(RecordId rotation, RecordId officer, String why, LocalDate on) {
        return sql.sql("""
                        update training.rotation_member set excused_why = :why, excused_on = :on
                         where region_code = :region and rotation_id = :rotation and officer_id = :officer and excused_why is null
                        """)
                        .param("why", why)
                        .param("on", on)
                        .param("region", rotation.region())
                        .param("rotation", rotation.id())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** The earliest first. */
    List<Snapshot> snapshots(RecordId rotation) {
        return sql.sql("""
                        select * from training.rotation_snapshot
                         where region_code = :region and rotation_id = :rotation order by as_of
                        """)
                .param("region", rotation.region())
                .param("rotation", rotation.id())
                .query((row, number) -> new Snapshot(
                        Rows.id(row, "id"),
                        Rows.id(row, "rotation_id"),
                        row.getObject("as_of", LocalDate.class),
                        row.getInt("members"),
                        row.getInt("done"),
                        row.getString("person")))
                .list();
    }

    /** Whether it was kept; not where there is one of that day. */
    boolean keep(Snapshot snapshot, Rotation rotation, Collection<Member> members, Instant at) {
        var kept = sql.sql("""
                insert into training.rotation_snapshot (region_code, id, organ_id, rotation_id, as_of, members, done, person, taken_at)
                values (:region, :id, :organ, :rotation, :asOf, :members, :done, :person, :at)
                on conflict do nothing
                """)
                .param("region", snapshot.id().region())
                .param("id", snapshot.id().id())
                .param("organ", rotation.organ().id())
                .param("rotation", rotation.id().id())
                .param("asOf", snapshot.asOf())
                .param("members", snapshot.members())
                .param("done", snapshot.done())
                .param("person", snapshot.person())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        if (kept == 1) {
            keepRows(snapshot, rotation, members);
        }
        return kept == 1;
    }

    private void keepRows(Snapshot snapshot, Rotation rotation, Collection<Member> members) {
        batches.batchUpdate(
                """
                insert into training.rotation_snapshot_row (region_code, id, organ_id, organiser_id, snapshot_id, officer_id,
                    officer_name, done_on)
                values (:region, :id, :organ, :organiser, :snapshot, :officer, :name, :done)
                """,
                members.stream()
                        .map(member -> new MapSqlParameterSource()
                                .addValue("region", snapshot.id().region())
                                .addValue(
                                        "id",
                                        RecordId.create(snapshot.id().region()).id())
                                .addValue("organ", member.organ().id())
                                .addValue("organiser", rotation.organ().id())
                                .addValue("snapshot", snapshot.id().id())
                                .addValue("officer", member.officer().id())
                                .addValue("name", member.name())
                                .addValue("done", member.doneOn()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** The people of a snapshot as they stood, those within scope. */
    List<Member> kept(Snapshot snapshot) {
        return sql.sql("""
                        select * from training.rotation_snapshot_row
                         where region_code = :region and snapshot_id = :snapshot order by officer_name, id
                        """)
                .param("region", snapshot.id().region())
                .param("snapshot", snapshot.id().id())
                .query((row, number) -> new Member(
                        Rows.id(row, "officer_id"),
                        row.getString("officer_name"),
                        Rows.id(row, "organ_id"),
                        null,
                        snapshot.asOf(),
                        false,
                        null,
                        null,
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                Rows.id(row, "officer_id"),
                row.getString("officer_name"),
                Rows.id(row, "organ_id"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("later"),
                row.getString("excused_why"),
                row.getObject("excused_on", LocalDate.class),
                null);
    }

    private static Rotation rotation(ResultSet row, int number) throws SQLException {
        return new Rotation(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
