package org.zhiheng.demo;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which steps of the demo county this database holds. */
@Repository
class DemoMarks {

    private final JdbcClient sql;
    private final InstantSource clock;

    DemoMarks(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean has(String step) {
        return sql.sql("select exists (select 1 from demo.loaded where step = :step)")
                .param("step", step)
                .query(Boolean.class)
                .single();
    }

    void set(String step) {
        sql.sql("insert into demo.loaded (step, loaded_at) values (:step, :at)")
                .param("step", step)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
