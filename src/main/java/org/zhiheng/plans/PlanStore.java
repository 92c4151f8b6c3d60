package org.zhiheng.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Keeps plans, which are never changed once they are stored. */
@Repository
class PlanStore {

    private final JdbcClient sql;
    private final StoredJson json;

    PlanStore(JdbcClient sql, StoredJson json) {
        this.sql = sql;
        this.json = json;
    }

    /** The newest first. */
    List<Plan> all() {
        return sql.sql("select * from plans.plan order by starts_on desc, id desc limit 200")
                .query(this::plan)
                .list();
    }

    Optional<Plan> find(RecordId id) {
        return sql.sql("select * from plans.plan where region_code = :region and id = :id")
                .param("region", id.region())
                .param("id", id.id())
                .query(this::plan)
                .optional();
    }

    void insert(Plan plan, Author by) {
        try {
            sql.sql("""
                    insert into plans.plan
                        (region_code, id, organ_id, name, starts_on, ends_on, parts, indicators, created_at, created_by)
                    values (:region, :id, :organ, :name, :from, :to, :parts::jsonb, :indicators::jsonb, :at, :by)
                    """)
                    .param("region", plan.id().region())
                    .param("id", plan.id().id())
                    .param("organ", plan.organ().id())
                    .param("name", plan.name())
                    .param("from", plan.from())
                    .param("to", plan.to())
                    .param("parts", json.write(plan.parts()))
                    .param("indicators", json.write(plan.indicators()))
                    .param("at", OffsetDateTime.ofInstant(by.at(), ZoneOffset.UTC))
                    .param("by", by.person())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("已经有名为“" + plan.name() + "”的计划。要重新导入，请给新的计划另起名称。");
        }
    }

    private Plan plan(ResultSet row, int number) throws SQLException {
        var region = row.getInt("region_code");
        return new Plan(
                new RecordId(region, row.getObject("id", UUID.class)),
                new RecordId(region, row.getObject("organ_id", UUID.class)),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of(json.read(row.getString("parts"), Heading[].class)),
                List.of(json.read(row.getString("indicators"), Heading[].class)));
    }
}
