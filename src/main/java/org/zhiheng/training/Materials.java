package org.zhiheng.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.files.Files;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.settings.LegalClock;

/** Materials of courses (课件), each by the version of the statute it teaches; one of a changed statute is flagged. */
@Component
class Materials {

    private final JdbcClient sql;
    private final Courses courses;
    private final Files files;
    private final AuditLog log;
    private final LegalClock clock;

    Materials(JdbcClient sql, Courses courses, Files files, AuditLog log, LegalClock clock) {
        this.sql = sql;
        this.courses = courses;
        this.files = files;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is handed in.
     *
     * @param statute key in the register of statutes; null where none is taught
     */
    record Entry(
            String title, @Nullable RecordId file, @Nullable String statute) {}

    /**
     * A material.
     *
     * @param versionFrom since when the version that it teaches is in force
     */
    record Material(
            RecordId id,
            RecordId course,
            String title,
            @Nullable RecordId file,
            @Nullable String statute,
            @Nullable LocalDate versionFrom,
            LocalDate addedOn,
            String person) {

        /** Why it must be renewed as of a day: the statute was repealed or has another version; null where it need not. */
        @Nullable
        String outdatedOn(LocalDate day) {
            if (statute == null || versionFrom == null) {
                return null;
            }
            var known = Statutes.standard().find(statute);
            var current = known.flatMap(found -> found.versionOn(day));
            var title = known.map(found -> "《" + found.shortTitle() + "》").orElse(statute);
            if (current.isEmpty()) {
                return title + "已经废止，请更换课件。";
            }
            return current.get().inForceFrom().equals(versionFrom)
                    ? null
                    : title + "自 " + current.get().inForceFrom() + " 起施行新的版本，课件讲的是 " + versionFrom + " 起施行的版本，请更换。";
        }
    }

    @Transactional(readOnly = true)
    public List<Material> of(RecordId course) {
        return sql.sql("""
                        select * from training.material
                         where region_code = :region and course_id = :course and replaced_on is null order by added_on, id
                        """)
                .param("region", course.region())
                .param("course", course.id())
                .query((row, number) -> material(row))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Material> in(int region) {
        return sql.sql("""
                        select * from training.material
                         where region_code = :region and replaced_on is null order by added_on, id limit 5000
                        """)
                .param("region", region)
                .query((row, number) -> material(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Material get(RecordId id) {
        return sql.sql("select * from training.material where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query((row, number) -> material(row))
                .optional()
                .orElseThrow(() -> Problem.notFound("课件"));
    }

    /** It teaches the version in force today. */
    @Transactional
    public Material add(RecordId course, Entry entry, Actor by) {
        courses.own(course, by);
        var today = clock.today();
        var version = requireSound(entry, today, by);
        var id = RecordId.create(course.region());
        sql.sql("""
                insert into training.material (region_code, id, organ_id, course_id, title, file_id, statute, version_from,
                    added_on, person)
                values (:region, :id, :organ, :course, :title, :file, :statute, :version, :today, :person)
                """)
                .param("region", id.region())
                .param("id", id.id())
                .param("organ", by.organ().id())
                .param("course", course.id())
                .param("title", entry.title().strip())
                .param("file", Rows.uuid(entry.file()))
                .param("statute", TrainingRules.stripped(entry.statute()))
                .param("version", version)
                .param("today", today)
                .param("person", by.name())
                .update();
        log.record("add-course-material", course, by.organ(), today, entry);
        return get(id);
    }

    /** It is used no more. */
    @Transactional
    public void replace(RecordId id, Actor by) {
        var material = get(id);
        courses.own(material.course(), by);
        var replaced = sql.sql("""
                        update training.material set replaced_on = :today
                         where region_code = :region and id = :id and replaced_on is null
                        """)
                .param("today", clock.today())
                .param("region", id.region())
                .param("id", id.id())
                .update();
        if (replaced != 1) {
            throw Problem.conflict("“" + material.title() + "”已经换下。");
        }
        log.record("replace-course-material", material.course(), by.organ(), clock.today(), material);
    }

    private @Nullable LocalDate requireSound(Entry entry, LocalDate today, Actor by) {
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "title", entry.title(), TrainingRules.LONGEST_TITLE, "课件名称");
        TrainingRules.refuse(faults);
        if (entry.file() != null) {
            files.getOwn(entry.file(), by);
        }
        var key = TrainingRules.stripped(entry.statute());
        if (key == null) {
            return null;
        }
        return Statutes.standard()
                .find(key)
                .flatMap(found -> found.versionOn(today))
                .orElseThrow(() -> Problem.invalid("statute", "法规登记簿里没有现行有效的这部法规，请从登记簿中选择。"))
                .inForceFrom();
    }

    private static Material material(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Material(
                Rows.id(row, "id"),
                new RecordId(row.getInt("region_code"), row.getObject("course_id", UUID.class)),
                row.getString("title"),
                Rows.idOrNull(row, "file_id"),
                row.getString("statute"),
                row.getObject("version_from", LocalDate.class),
                row.getObject("added_on", LocalDate.class),
                row.getString("person"));
    }
}
