package org.zhiheng.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.platform.StoredJson;

/** Keeps activities, every entry that was written of one, and who came. */
@Repository
class ActivityStore {

    private static final String MATCHING = """
             from party.activity
            where region_code = :region
              and (cast(:words as text) is null or position(:words in theme || ' ' || place || ' ' || coalesce(work, '')) > 0)
              and (cast(:branch as uuid) is null or branch_id = :branch)
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:from as date) is null or held_on >= :from)
              and (cast(:until as date) is null or held_on <= :until)
            """;

    private final JdbcClient sql;
    private final StoredJson json;

    ActivityStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** What a list is narrowed by; null leaves it open. */
    record Filter(
            int region,
            @Nullable String words,
            @Nullable RecordId branch,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    Optional<Activity> find(RecordId id) {
        return sql.sql("select * from party.activity where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(ActivityStore::activity)
                .optional();
    }

    List<Activity> search(Filter filter, @Nullable Cursor after, int limit) {
        return asked(
                        "select *",
                        filter,
                        " and (cast(:on as date) is null or (held_on, id) < (:on, cast(:id as uuid)))"
                                + " order by held_on desc, id desc limit :limit")
                .param("on", after == null ? null : after.on())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(ActivityStore::activity)
                .list();
    }

    int count(Filter filter) {
        return asked("select count(*) from (select 1", filter, " limit :limit) found")
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
    }

    private StatementSpec asked(String what, Filter filter, String ending) {
        return sql.sql(what + MATCHING + ending)
                .param("region", filter.region())
                .param("words", filter.words())
                .param("branch", Rows.uuid(filter.branch()))
                .param("kind", filter.kind())
                .param("from", filter.from())
                .param("until", filter.until());
    }

    void insert(Activity activity) {
        written("""
                insert into party.activity (region_code, id, organ_id, branch_id, version, kind, theme, held_on, place, partners,
                    work, case_id, photos, expected, attended)
                values (:region, :id, :organ, :branch, 1, :kind, :theme, :held, :place, :partners,
                    :work, :case, :photos, :expected, :attended)
                """, activity)
                .param("organ", activity.organ().id())
                .param("branch", activity.branch().id())
                .update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Activity activity) {
        return written("""
                        update party.activity
                           set version = version + 1, kind = :kind, theme = :theme, held_on = :held, place = :place,
                               partners = :partners, work = :work, case_id = :case, photos = :photos,
                               expected = :expected, attended = :attended
                         where region_code = :region and id = :id and version = :version
                        """, activity).param("version", activity.version()).update() == 1;
    }

    private StatementSpec written(String statement, Activity activity) {
        return sql.sql(statement)
                .param("region", activity.id().region())
                .param("id", activity.id().id())
                .param("kind", activity.kind().key())
                .param("theme", activity.theme())
                .param("held", activity.heldOn())
                .param("place", activity.place())
                .param("partners", activity.partners().toArray(String[]::new))
                .param("work", activity.work())
                .param("case", Rows.uuid(activity.penaltyCase()))
                .param("photos", Rows.uuids(activity.photos()))
                .param("expected", activity.expected())
                .param("attended", activity.attended());
    }

    /** Keeps what was written as a version of its own, with who came. */
    void keep(Activity activity, ActivityEntry entry, List<Attendance> attendance, String person, Instant at) {
        sql.sql("""
                insert into party.activity_change (region_code, activity_id, version, organ_id, entry, reason, person, changed_at)
                values (:region, :id, :version, :organ, cast(:entry as jsonb), :reason, :person, :at)
                """)
                .param("region", activity.id().region())
                .param("id", activity.id().id())
                .param("version", activity.version())
                .param("organ", activity.organ().id())
                .param("entry", json.write(entry))
                .param("reason", PartyRules.stripped(entry.reason()))
                .param("person", person)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        attendance.forEach(each -> sql.sql("""
                insert into party.attendance (region_code, activity_id, version, member_id, organ_id, name, attended)
                values (:region, :id, :version, :member, :organ, :name, :attended)
                """)
                .param("region", activity.id().region())
                .param("id", activity.id().id())
                .param("version", activity.version())
                .param("member", each.member().id())
                .param("organ", activity.organ().id())
                .param("name", each.name())
                .param("attended", each.attended())
                .update());
    }

    /** Who was expected, as last written; empty for whoever may not read names. */
    List<Attendance> attendance(Activity activity) {
        return sql.sql("""
                        select * from party.attendance
                         where region_code = :region and activity_id = :id and version = :version order by name, member_id
                        """)
                .param("region", activity.id().region())
                .param("id", activity.id().id())
                .param("version", activity.version())
                .query((row, number) ->
                        new Attendance(Rows.id(row, "member_id"), row.getString("name"), row.getBoolean("attended")))
                .list();
    }

    /** Every entry that was written of an activity, the first one first; empty for whoever may not read names. */
    List<ActivityView.Change> changes(RecordId id) {
        return sql.sql("""
                        select version, reason, person, changed_at from party.activity_change
                         where region_code = :region and activity_id = :id order by version
                        """)
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) -> new ActivityView.Change(
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getString("person"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
        return new Activity(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                Rows.id(row, "branch_id"),
                Keys.read(ActivityKind.class, row.getString("kind")),
                row.getString("theme"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                Rows.texts(row, "partners"),
                row.getString("work"),
                Rows.idOrNull(row, "case_id"),
                Rows.ids(row, "photos"),
                row.getInt("expected"),
                row.getInt("attended"));
    }
}
