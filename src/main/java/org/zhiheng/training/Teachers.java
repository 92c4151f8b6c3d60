package org.zhiheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.settings.LegalClock;

/** The door to the register of teachers (师资库): every organ sees all of the region, each writes its own. */
@Service
public class Teachers {

    private static final String MATCHING = """
             from training.teacher
            where region_code = :region
              and (cast(:words as text) is null or name like :words or about like :words)
              and (cast(:kind as text) is null or kind = :kind)
            """;

    private final JdbcClient sql;
    private final AuditLog log;
    private final LegalClock clock;

    Teachers(JdbcClient sql, AuditLog log, LegalClock clock) {
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<Teacher> search(
            int region, @Nullable String words, @Nullable String kind, @Nullable String cursor, int limit) {
        var after = NameCursor.parse(cursor);
        var found = matching(
                        "select * " + MATCHING
                                + " and (name, id) > (:afterName, :afterId) order by name, id limit :limit",
                        region,
                        words,
                        kind)
                .param("afterName", after == null ? "" : after.name())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit + 1)
                .query(Teachers::teacher)
                .list();
        var counted = matching(
                        "select count(*) from (select 1 " + MATCHING + " limit :limit) found", region, words, kind)
                .param("limit", Page.COUNT_LIMIT + 1)
                .query(Integer.class)
                .single();
        return NameCursor.page(
                found,
                limit,
                counted,
                teacher -> new NameCursor(teacher.name(), teacher.id().id()));
    }

    private StatementSpec matching(String statement, int region, @Nullable String words, @Nullable String kind) {
        return sql.sql(statement)
                .param("region", region)
                .param("words", Conditions.pattern(words))
                .param("kind", kind);
    }

    @Transactional(readOnly = true)
    public Teacher get(RecordId id) {
        return find(id).orElseThrow(() -> Problem.notFound("教师"));
    }

    @Transactional(readOnly = true)
    Optional<Teacher> find(RecordId id) {
        return sql.sql("select * from training.teacher where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(Teachers::teacher)
                .optional();
    }

    @Transactional
    public Teacher add(Teacher.Entry entry, Actor by) {
        requireSound(entry);
        var id = RecordId.create(by.organ().region());
        written("""
                insert into training.teacher (region_code, id, organ_id, version, name, kind, fields, about, left_on)
                values (:region, :id, :organ, 1, :name, :kind, cast(:fields as text[]), :about, :leftOn)
                """, id, entry).param("organ", by.organ().id()).update();
        log.record("add-teacher", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    @Transactional
    Teacher change(RecordId id, Teacher.Entry entry, int version, Actor by) {
        requireSound(entry);
        var before = get(id);
        if (!before.organ().equals(by.organ())) {
            throw Problem.forbidden("师资由登记的机关自己管理，不能修改其他机关登记的教师。");
        }
        var changed = written("""
                update training.teacher
                   set version = version + 1, name = :name, kind = :kind, fields = cast(:fields as text[]), about = :about,
                       left_on = :leftOn
                 where region_code = :region and id = :id and version = :version
                """, id, entry).param("version", version).update();
        if (changed != 1) {
            throw TrainingRules.stale(before.name() + "的登记");
        }
        log.record("change-teacher", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    private static void requireSound(Teacher.Entry entry) {
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "name", entry.name(), TrainingRules.LONGEST_NAME, "姓名");
        TrainingRules.atMost(faults, "about", entry.about(), TrainingRules.LONGEST_REASON, "简介");
        TrainingRules.refuse(faults);
    }

    private StatementSpec written(String statement, RecordId id, Teacher.Entry entry) {
        var fields = entry.fields() == null ? Set.<String>of() : entry.fields();
        return sql.sql(statement)
                .param("region", id.region())
                .param("id", id.id())
                .param("name", entry.name().strip())
                .param("kind", Keys.of(entry.kind()))
                .param("fields", fields.stream().sorted().toArray(String[]::new))
                .param("about", TrainingRules.stripped(entry.about()))
                .param("leftOn", entry.leftOn());
    }

    private static Teacher teacher(ResultSet row, int number) throws SQLException {
        return new Teacher(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("name"),
                Keys.read(Teacher.Kind.class, row.getString("kind")),
                Set.copyOf(List.copyOf(Rows.texts(row, "fields"))),
                row.getString("about"),
                row.getObject("left_on", LocalDate.class));
    }
}
