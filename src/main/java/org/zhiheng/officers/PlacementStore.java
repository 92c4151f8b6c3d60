package org.zhiheng.officers;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Since when the person serves in another organ than the first; empty for who never moved. */
    Optional<LocalDate> movedOn(RecordId officer) {
        return sql.sql("""
                select max(from_day) from officers.placement
                 where region_code = :region and officer_id = :officer
                having count(*) > 1
                """)
                .param("region", officer.region())
                .param("officer", officer.id())
                .query(LocalDate.class)
                .optional();
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
