package org.zhiheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.zhiheng.platform.Rows;
import org.zhiheng.training.Sessions.Filter;

/** Keeps sessions. */
@Repository
class SessionStore {

    private static final String MATCHING = """
             from training.session
            where region_code = :region
              and (cast(:organ as uuid) is null or organ_id = :organ)
              and (cast(:course as uuid) is null or course_id = :course)
              and (cast(:batch as uuid) is null or batch_id = :batch)
              and (cast(:words as text) is null or title like :words or place like :words or teacher_name like :words)
              and (cast(:category as text) is null or category = :category)
              and (cast(:state as text) is null or state = :state and (:state <> 'planned' or on_day > :today)
                   or :state = 'waiting' and state = 'planned' and on_day <= :today)
              and (not :joint or cardinality(partners) > 0)
              and (cast(:from as date) is null or on_day >= :from)
              and (cast(:until as date) is null or on_day <= :until)
            """;

    private static final String HELD = """
             from training.session
            where region_code = :region and state = 'held' and on_day between :first and :on
            """;

    private final JdbcClient sql;

    SessionStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Session> find(RecordId id) {
        return sql.sql("select * from training.session where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(SessionStore::session)
                .optional();
    }

    /** The sessions of an organ of that title on a day. */
    List<Session> of(RecordId organ, String title, LocalDate on) {
        return sql.sql("""
                        select * from training.session
                         where region_code = :region and organ_id = :organ and title = :title and on_day = :on
                           and state <> 'cancelled'
                         order by id
                        """)
                .param("region", organ.region())
                .param("organ", organ.id())
                .param("title", title)
                .param("on", on)
                .query(SessionStore::session)
                .list();
    }

    List<Session> search(int region, Filter filter, LocalDate today, @Nullable Cursor after, int limit) {
        return matching(
                        "select * " + MATCHING
                                + " and (cast(:afterOn as date) is null or (on_day, id) < (:afterOn, :afterId))"
                                + " order by on_day desc, id desc limit :limit",
                        region,
                        filter,
                        today)
                .param("afterOn", after == null ? null : after.on())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query(SessionStore::session)
                .list();
    }

    /** What was held in the year of a day, until that day: all, and what was not a mere lecture. */
    record Held(long all, long lively) {}

    Held held(int region, LocalDate on) {
        return sql.sql("select count(*) held, count(*) filter (where method <> 'lecture') lively" + HELD)
                .param("region", region)
                .param("first", on.withDayOfYear(1))
                .param("on", on)
                .query((row, number) -> new Held(row.getLong("held"), row.getLong("lively")))
                .single();
    }

    /** The latest of them first. */
    List<Session> held(int region, LocalDate on, boolean livelyOnly, int most) {
        return sql.sql("select *" + HELD
                        + " and (not :lively or method <> 'lecture') order by on_day desc, id desc limit :most")
                .param("region", region)
                .param("first", on.withDayOfYear(1))
                .param("on", on)
                .param("lively", livelyOnly)
                .param("most", most)
                .query(SessionStore::session)
                .list();
    }

    int count(int region, Filter filter, LocalDate today) {
        return matching("select count(*) from (select 1 " + MATCHING + " limit :limit) found", region, filter, today)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec matching(String statement, int region, Filter filter, LocalDate today) {
        return sql.sql(statement)
                .param("region", region)
                .param("organ", Rows.uuid(filter.organ()))
                .param("course", Rows.uuid(filter.course()))
                .param("batch", Rows.uuid(filter.batch()))
                .param("words", Conditions.pattern(filter.words()))
                .param("category", filter.category())
                .param("state", filter.state())
                .param("joint", filter.joint())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("today", today);
    }

    void insert(Session session) {
        written("""
                insert into training.session (region_code, id, organ_id, version, course_id, title, category, method, hours, on_day,
                    starts_at, place, teacher_id, teacher_name, capacity, partners, batch_id, guidance_id, state)
                values (:region, :id, :organ, 1, :course, :title, :category, :method, :hours, :on, :startsAt, :place, :teacher,
                    :teacherName, :capacity, cast(:partners as uuid[]), :batch, :guidance, 'planned')
                """, session).update();
    }

    /** Whether the change was written; not where somebody else changed it since, or it is planned no more. */
    boolean update(Session session) {
        return written("""
                        update training.session
                           set version = version + 1, course_id = :course, title = :title, category = :category, method = :method,
                               hours = :hours, on_day = :on, starts_at = :startsAt, place = :place, teacher_id = :teacher,
                               teacher_name = :teacherName, capacity = :capacity, partners = cast(:partners as uuid[]),
                               batch_id = :batch, guidance_id = :guidance
                         where region_code = :region and id = :id and organ_id = :organ and version = :version
                           and state = 'planned'
                        """, session).param("version", session.version()).update() == 1;
    }

    boolean confirm(RecordId id, LocalDate on, String person, int version) {
        return sql.sql("""
                        update training.session
                           set version = version + 1, state = 'held', confirmed_on = :on, confirmed_by = :person
                         where region_code = :region and id = :id and version = :version and state = 'planned'
                        """)
                        .param("on", on)
                        .param("person", person)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean cancel(RecordId id, String why, int version) {
        return sql.sql("""
                        update training.session set version = version + 1, state = 'cancelled', cancelled_why = :why
                         where region_code = :region and id = :id and version = :version and state = 'planned'
                        """)
                        .param("why", why)
                        .param("region", id.region())
                        .param("id", id.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private StatementSpec written(String statement, Session session) {
        return sql.sql(statement)
                .param("region", session.id().region())
                .param("id", session.id().id())
                .param("organ", session.organ().id())
                .param("course", session.course().id())
                .param("title", session.title())
                .param("category", Keys.of(session.category()))
                .param("method", Keys.of(session.method()))
                .param("hours", session.hours())
                .param("on", session.on())
                .param("startsAt", session.startsAt())
                .param("place", session.place())
                .param("teacher", Rows.uuid(session.teacher()))
                .param("teacherName", session.teacherName())
                .param("capacity", session.capacity())
                .param("partners", session.partners().stream().map(RecordId::id).toArray(UUID[]::new))
                .param("batch", Rows.uuid(session.batch()))
                .param("guidance", Rows.uuid(session.guidance()));
    }

    static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "course_id"),
                row.getString("title"),
                Keys.read(Category.class, row.getString("category")),
                Keys.read(Course.Method.class, row.getString("method")),
                row.getBigDecimal("hours"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                Rows.idOrNull(row, "teacher_id"),
                row.getString("teacher_name"),
                row.getInt("capacity"),
                Rows.ids(row, "partners"),
                Rows.idOrNull(row, "batch_id"),
                Rows.idOrNull(row, "guidance_id"),
                Keys.read(Session.State.class, row.getString("state")),
                row.getObject("confirmed_on", LocalDate.class),
                row.getString("confirmed_by"),
                row.getString("cancelled_why"));
    }
}
