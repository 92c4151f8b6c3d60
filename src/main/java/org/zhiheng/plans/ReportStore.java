package org.zhiheng.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps reports of progress, which are only added. */
@Repository
class ReportStore {

    private final JdbcClient sql;
    private final StoredJson json;

    ReportStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** All reports on the measures of a plan, the newest first. */
    List<Report> of(RecordId plan) {
        return sql.sql("""
                        select report.* from plans.report
                          join plans.measure on measure.region_code = report.region_code and measure.id = report.measure_id
                         where measure.region_code = :region and measure.plan_id = :plan
                         order by report.reported_on desc, report.id desc
                        """)
                .param("region", plan.region())
                .param("plan", plan.id())
                .query(this::report)
                .list();
    }

    /** The reports on one measure, the newest first. */
    List<Report> on(RecordId measure) {
        return sql.sql("""
                        select * from plans.report where region_code = :region and measure_id = :measure
                         order by reported_on desc, id desc
                        """)
                .param("region", measure.region())
                .param("measure", measure.id())
                .query(this::report)
                .list();
    }

    Optional<Report> find(RecordId id) {
        return sql.sql("select * from plans.report where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::report)
                .optional();
    }

    void insert(Report report, Author by) {
        sql.sql("""
                insert into plans.report
                    (region_code, id, organ_id, measure_id, reported_on, state, text, attachments, person, at)
                values (:region, :id, :organ, :measure, :on, :state, :text, :attachments::jsonb, :person, :at)
                """)
                .param("region", report.id().region())
                .param("id", report.id().id())
                .param("organ", report.organ().id())
                .param("measure", report.measure().id())
                .param("on", report.on())
                .param("state", Keys.of(report.state()))
                .param("text", report.text())
                .param("attachments", json.write(report.attachments()))
                .param("person", by.person())
                .param("at", OffsetDateTime.ofInstant(by.at(), ZoneOffset.UTC))
                .update();
    }

    private Report report(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new Report(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("measure_id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getObject("reported_on", LocalDate.class),
                Keys.read(Progress.class, row.getString("state")),
                row.getString("text"),
                List.of(json.read(row.getString("attachments"), Report.Attachment[].class)),
                row.getString("person"));
    }
}
