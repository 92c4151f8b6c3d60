package org.zhiheng.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Rows;

/** Keeps what was done with requests; steps are only ever added. */
@Repository
class StepStore {

    private final JdbcClient sql;

    StepStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ReviewRequest request, RequestStep step, Instant at, long entry) {
        sql.sql("""
                insert into review.request_act (region_code, request_id, seq, organ_id, act, reviewer_id, reviewer_name,
                    account_id, officer_id, note, acted_on, acted_at, person, role, entry)
                values (:region, :request, :seq, :organ, :act, :reviewer, :name,
                    :account, :officer, :note, :on, :at, :person, :role, :entry)
                """)
                .param("region", request.id().region())
                .param("request", request.id().id())
                .param("seq", step.seq())
                .param("organ", request.organ().id())
                .param("act", Keys.of(step.kind()))
                .param("reviewer", Rows.uuid(step.reviewer()))
                .param("name", step.reviewerName())
                .param("account", Rows.uuid(step.account()))
                .param("officer", Rows.uuid(step.officer()))
                .param("note", step.note())
                .param("on", step.on())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("person", step.person())
                .param("role", step.role())
                .param("entry", entry)
                .update();
    }

    List<RequestStep> of(RecordId request) {
        return sql.sql("select * from review.request_act where region_code = :region and request_id = :id order by seq")
                .param("region", request.region())
                .param("id", request.id())
                .query((row, number) -> new RequestStep(
                        row.getInt("seq"),
                        Keys.read(RequestStep.Kind.class, row.getString("act")),
                        Rows.idOrNull(row, "reviewer_id"),
                        row.getString("reviewer_name"),
                        Rows.idOrNull(row, "account_id"),
                        Rows.idOrNull(row, "officer_id"),
                        row.getString("note"),
                        row.getObject("acted_on", LocalDate.class),
                        row.getString("person"),
                        row.getString("role")))
                .list();
    }
}
