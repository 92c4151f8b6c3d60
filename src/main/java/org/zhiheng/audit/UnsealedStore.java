package org.zhiheng.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries that are not in the tree yet. */
@Repository
class UnsealedStore {

    /** First half of the key of the lock; the region is the other. */
    private static final int SEALING = 0x7365616c;

    private final JdbcClient sql;

    UnsealedStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An entry that waits, with the text that becomes its leaf. */
    record Waiting(long number, String text) {}

    /** Whether this transaction alone seals the region from here to its end. */
    boolean lock(int region) {
        return sql.sql("select pg_try_advisory_xact_lock(:sealing, :region)")
                .param("sealing", SEALING)
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    List<Integer> regions() {
        return sql.sql("select distinct region_code from audit.unsealed order by region_code")
                .query((row, index) -> row.getInt(1))
                .list();
    }

    /**
     * The next entries in the order of their numbers. Only those whose writer is older than the oldest running
     * transaction: no entry that belongs among them can still appear.
     */
    List<Waiting> next(int region, int limit) {
        return sql.sql("""
                select entry.*
                  from audit.unsealed waiting
                  join audit.entry entry
                    on entry.region_code = waiting.region_code and entry.number = waiting.number
                 where waiting.region_code = :region
                   and waiting.written_in < pg_snapshot_xmin(pg_current_snapshot())
                 order by waiting.number
                 limit :limit
                """)
                .param("region", region)
                .param("limit", limit)
                .query((row, index) -> new Waiting(row.getLong("number"), EntryText.of(row)))
                .list();
    }

    void remove(int region, List<Waiting> sealed) {
        sql.sql("delete from audit.unsealed where region_code = :region and number = any (:numbers)")
                .param("region", region)
                .param("numbers", sealed.stream().mapToLong(Waiting::number).toArray())
                .update();
    }
}
