package org.zhiheng.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps which courses everybody must take in a year (必修课程). */
@Repository
class RequiredCourseStore {

    private final JdbcClient sql;

    RequiredCourseStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A course that is required in a year, on what ground. */
    record Required(RecordId course, String title, int year, String basis, String person) {}

    List<Required> in(int region, int year) {
        return sql.sql("""
                        select course.region_code, course.id, course.title, required.year, required.basis, required.person
                          from training.required_course required
                          join training.course on course.region_code = required.region_code and course.id = required.course_id
                         where required.region_code = :region and required.year = :year and required.withdrawn_on is null
                         order by course.title, course.id
                        """)
                .param("region", region)
                .param("year", year)
                .query((row, number) -> new Required(
                        Rows.id(row, "id"),
                        row.getString("title"),
                        row.getInt("year"),
                        row.getString("basis"),
                        row.getString("person")))
                .list();
    }

    List<Required> of(RecordId course) {
        return sql.sql("""
                        select course.region_code, course.id, course.title, required.year, required.basis, required.person
                          from training.required_course required
                          join training.course on course.region_code = required.region_code and course.id = required.course_id
                         where required.region_code = :region and required.course_id = :course and required.withdrawn_on is null
                         order by required.year desc
                        """)
                .param("region", course.region())
                .param("course", course.id())
                .query((row, number) -> new Required(
                        Rows.id(row, "id"),
                        row.getString("title"),
                        row.getInt("year"),
                        row.getString("basis"),
                        row.getString("person")))
                .list();
    }

    void insert(Required required, UUID organ) {
        sql.sql("""
                insert into training.required_course (region_code, id, organ_id, course_id, year, basis, person)
                values (:region, :id, :organ, :course, :year, :basis, :person)
                """)
                .param("region", required.course().region())
                .param("id", RecordId.create(required.course().region()).id())
                .param("organ", organ)
                .param("course", required.course().id())
                .param("year", required.year())
                .param("basis", required.basis())
                .param("person", required.person())
                .update();
    }

    boolean withdraw(RecordId course, int year, LocalDate on, String why) {
        return sql.sql("""
                        update training.required_course set withdrawn_on = :on, withdrawn_why = :why
                         where region_code = :region and course_id = :course and year = :year and withdrawn_on is null
                        """)
                        .param("on", on)
                        .param("why", why)
                        .param("region", course.region())
                        .param("course", course.id())
                        .param("year", year)
                        .update()
                == 1;
    }
}
