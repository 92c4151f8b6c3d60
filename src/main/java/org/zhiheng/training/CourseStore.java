package org.zhiheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;
import org.zhiheng.training.Courses.Filter;

/** Keeps courses. */
@Repository
class CourseStore {

    private static final String MATCHING = """
             from training.course
            where region_code = :region
              and (cast(:organ as uuid) is null or organ_id = :organ)
              and (cast(:words as text) is null or title like :words or outline like :words)
              and (cast(:category as text) is null or category = :category)
              and (cast(:method as text) is null or method = :method)
              and (cast(:tier as text) is null or tier in (:tier, 'any'))
              and (not :required or exists (
                   select 1 from training.required_course required
                    where required.region_code = course.region_code and required.course_id = course.id
                      and required.year = :year and required.withdrawn_on is null))
              and (not :offered or ended_on is null or ended_on > :today)
            """;

    private final JdbcClient sql;

    CourseStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Course> find(RecordId id) {
        return sql.sql("select * from training.course where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(CourseStore::course)
                .optional();
    }

    /** The course of that title that an organ offers. */
    Optional<Course> named(int region, String title, LocalDate today) {
        return sql.sql("""
                        select * from training.course
                         where region_code = :region and title = :title and (ended_on is null or ended_on > :today)
                         order by id desc limit 1
                        """)
                .param("region", region)
                .param("title", title)
                .param("today", today)
                .query(CourseStore::course)
                .optional();
    }

    List<Course> search(int region, Filter filter, LocalDate today, @Nullable NameCursor after, int limit) {
        return matching(
                        "select * " + MATCHING
                                + " and (title, id) > (:afterName, :afterId) order by title, id limit :limit",
                        region,
                        filter,
                        today)
                .param("afterName", after == null ? "" : after.name())
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query(CourseStore::course)
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
                .param("words", Conditions.pattern(filter.words()))
                .param("category", filter.category())
                .param("method", filter.method())
                .param("tier", filter.tier())
                .param("required", filter.required())
                .param("offered", filter.offered())
                .param("year", today.getYear())
                .param("today", today);
    }

    void insert(Course course) {
        written("""
                insert into training.course (region_code, id, organ_id, version, title, category, audience, grade, tier, field,
                    method, hours, outline, ended_on)
                values (:region, :id, :organ, 1, :title, :category, :audience, :grade, :tier, :field, :method, :hours, :outline,
                    :endedOn)
                """, course).update();
    }

    /** Whether the change was written; not where somebody else changed it since. */
    boolean update(Course course) {
        return written("""
                        update training.course
                           set version = version + 1, title = :title, category = :category, audience = :audience, grade = :grade,
                               tier = :tier, field = :field, method = :method, hours = :hours, outline = :outline,
                               ended_on = :endedOn
                         where region_code = :region and id = :id and version = :version and organ_id = :organ
                        """, course).param("version", course.version()).update() == 1;
    }

    private StatementSpec written(String statement, Course course) {
        return sql.sql(statement)
                .param("region", course.id().region())
                .param("id", course.id().id())
                .param("organ", course.organ().id())
                .param("title", course.title())
                .param("category", Keys.of(course.category()))
                .param("audience", Keys.of(course.audience()))
                .param("grade", Keys.of(course.grade()))
                .param("tier", Keys.of(course.tier()))
                .param("field", course.field())
                .param("method", Keys.of(course.method()))
                .param("hours", course.hours())
                .param("outline", course.outline())
                .param("endedOn", course.endedOn());
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                Rows.id(row, "id"),
                row.getInt("version"),
                Rows.id(row, "organ_id"),
                row.getString("title"),
                Keys.read(Category.class, row.getString("category")),
                Keys.read(Course.Audience.class, row.getString("audience")),
                Keys.read(Course.Grade.class, row.getString("grade")),
                Keys.read(Course.Tier.class, row.getString("tier")),
                row.getString("field"),
                Keys.read(Course.Method.class, row.getString("method")),
                row.getBigDecimal("hours"),
                row.getString("outline"),
                row.getObject("ended_on", LocalDate.class));
    }
}
