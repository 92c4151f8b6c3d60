package org.zhiheng.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps measures: as they are now, and beside it every version as it was written. */
@Repository
class MeasureStore {

    private final JdbcClient sql;
    private final StoredJson json;

    MeasureStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** One version of a measure and who wrote it. */
    record Change(int version, MeasureEntry entry, @Nullable String reason, Author by) {}

    /** In the order of their numbers. */
    List<Measure> of(RecordId plan) {
        return sql.sql("select * from plans.measure where region_code = :region and plan_id = :plan order by number")
                .param("region", plan.region())
                .param("plan", plan.id())
                .query(this::measure)
                .list();
    }

    Optional<Measure> find(RecordId plan, int number) {
        return sql.sql("""
                        select * from plans.measure
                         where region_code = :region and plan_id = :plan and number = :number
                        """)
                .param("region", plan.region())
                .param("plan", plan.id())
                .param("number", number)
                .query(this::measure)
                .optional();
    }

    void insert(Measure measure, RecordId organ) {
        write("""
                insert into plans.measure
                    (region_code, id, organ_id, plan_id, number, version, title, text, part, indicator, responsible,
                     due_on, target, charter)
                values (:region, :id, :organ, :plan, :number, 1, :title, :text, :part, :indicator, :responsible::jsonb,
                        :due, :target, :charter)
                """, measure, organ);
    }

    /** Whether the change was written; not where somebody else changed it since {@code measure.version()}. */
    boolean update(Measure measure, RecordId organ) {
        return write("""
                        update plans.measure
                           set version = version + 1, title = :title, text = :text, part = :part,
                               indicator = :indicator, responsible = :responsible::jsonb, due_on = :due,
                               target = :target, charter = :charter
                         where region_code = :region and id = :id and plan_id = :plan and organ_id = :organ
                           and number = :number and version = :version
                        """, measure, organ) == 1;
    }

    void keep(RecordId measure, RecordId organ, Change change) {
        sql.sql("""
                insert into plans.measure_change
                    (region_code, measure_id, version, organ_id, content, reason, person, at)
                values (:region, :measure, :version, :organ, :content::jsonb, :reason, :person, :at)
                """)
                .param("region", measure.region())
                .param("measure", measure.id())
                .param("version", change.version())
                .param("organ", organ.id())
                .param("content", json.write(change.entry()))
                .param("reason", change.reason())
                .param("person", change.by().person())
                .param("at", OffsetDateTime.ofInstant(change.by().at(), ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Change> changes(RecordId measure) {
        return sql.sql("""
                        select * from plans.measure_change
                         where region_code = :region and measure_id = :measure order by version desc
                        """)
                .param("region", measure.region())
                .param("measure", measure.id())
                .query((row, number) -> new Change(
                        row.getInt("version"),
                        json.read(row.getString("content"), MeasureEntry.class),
                        row.getString("reason"),
                        new Author(
                                row.getString("person"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list();
    }

    private int write(String statement, Measure measure, RecordId organ) {
        var entry = measure.entry();
        return sql.sql(statement)
                .param("region", measure.id().region())
                .param("id", measure.id().id())
                .param("organ", organ.id())
                .param("plan", measure.plan().id())
                .param("number", entry.number())
                .param("version", measure.version())
                .param("title", entry.title())
                .param("text", entry.text())
                .param("part", entry.part())
                .param("indicator", entry.indicator())
                .param("responsible", json.write(entry.responsible()))
                .param("due", entry.due())
                .param("target", entry.target())
                .param("charter", entry.charter())
                .update();
    }

    private Measure measure(ResultSet row, int rowNumber) throws SQLException {
        var region = row.getInt("region_code");
        return new Measure(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("plan_id", UUID.class)),
                row.getInt("version"),
                new MeasureEntry(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getObject("part", Integer.class),
                        row.getObject("indicator", Integer.class),
                        List.of(json.read(row.getString("responsible"), String[].class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("target"),
                        row.getObject("charter", Integer.class)));
    }
}
