package org.zhiheng.officers;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.platform.RecordId;

/** Keeps, insert-only, who served in which organ from which day on (任职经历). */
@Repository
class PlacementStore {

    private final JdbcClient sql;

    PlacementStore(JdbcClient sql) {
        this.sql = sql;
    }

    void place(RecordId officer, RecordId organ, LocalDate from) {
        sql.sql("""
                insert into officers.placement (region_code, id, organ_id, officer_id, from_day)
                values (:region, :id, :organ, :officer, :from)
                """)
                .param("region", officer.region())
                .param("id", RecordId.create(officer.region()).id())
                .param("organ", organ.id())
                .param("officer", officer.id())
                .param("from", from)
                .update();
    }
}
