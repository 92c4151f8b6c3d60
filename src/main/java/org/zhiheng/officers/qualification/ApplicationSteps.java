package org.zhiheng.officers.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps what was done with applications; steps are only ever added. */
@Repository
class ApplicationSteps {

    private final JdbcClient sql;
    private final StoredJson json;

    ApplicationSteps(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Application application, ApplicationStep step, Instant at, long entry) {
        sql.sql("""
                insert into officers.application_step
                    (region_code, application_id, seq, organ_id, act, note, files, acted_on, acted_at, person, role, entry)
                values (:region, :application, :seq, :organ, :act, :note, :files::jsonb, :on, :at, :person, :role, :entry)
                """)
                .param("region", application.id().region())
                .param("application", application.id().id())
                .param("seq", step.seq())
                .param("organ", application.organ().id())
                .param("act", Keys.of(step.doing()))
                .param("note", step.note())
                .param("files", json.write(step.files()))
                .param("on", step.on())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("person", step.person())
                .param("role", step.role())
                .param("entry", entry)
                .update();
    }

    List<ApplicationStep> of(RecordId application) {
        return sql.sql("select * from officers.application_step"
                        + " where region_code = :region and application_id = :application order by seq")
                .param("region", application.region())
                .param("application", application.id())
                .query((row, number) -> new ApplicationStep(
                        row.getInt("seq"),
                        Keys.read(Doing.class, row.getString("act")),
                        row.getString("note"),
                        List.of(json.read(row.getString("files"), Proof[].class)),
                        row.getObject("acted_on", LocalDate.class),
                        row.getString("person"),
                        row.getString("role")))
                .list();
    }
}
