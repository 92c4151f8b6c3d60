package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhiheng.cases.DecisionRecords.Decided;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.RecordId;

/** Finds the cases of a region that were decided. */
@Repository
class DecisionStore {

    private final JdbcClient sql;

    DecisionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The oldest decision first. */
    List<Decided> decided(int region, @Nullable Cursor after, int limit) {
        return sql.sql("""
                select id, organ_id, decided_on
                  from cases.case_sheet
                 where region_code = :region and decided_on is not null
                   and (cast(:afterOn as date) is null or (decided_on, id) > (:afterOn, :afterId))
                 order by decided_on, id limit :limit
                """)
                .param("region", region)
                .param("afterOn", after == null ? null : after.on())
                .param("afterId", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, number) -> new Decided(
                        new RecordId(region, row.getObject("id", UUID.class)),
                        new RecordId(region, row.getObject("organ_id", UUID.class)),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }
}
