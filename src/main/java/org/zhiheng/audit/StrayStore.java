package org.zhiheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what stands in the tables of the log and belongs nowhere; for the owner, who sees all. */
final class StrayStore {

    private static final int MOST = 200;

    private final JdbcClient sql;

    StrayStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An entry and its text. */
    record StoredEntry(long number, String text) {}

    /** Every region that any table of the log names. */
    List<Integer> regions() {
        return sql.sql("""
                select region_code from audit.log
                union select region_code from audit.tree_head
                union select region_code from audit.tree_node
                union select region_code from audit.entry
                union select region_code from audit.unsealed
                order by 1
                """).query((row, index) -> row.getInt(1)).list();
    }

    boolean isOpen(int region) {
        return sql.sql("select exists (select 1 from audit.log where region_code = :region)")
                .param("region", region)
                .query(Boolean.class)
                .single();
    }

    long leaves(int region) {
        return sql.sql(
                        "select coalesce(max(position) + 1, 0) from audit.tree_node where region_code = :region and level = 0")
                .param("region", region)
                .query(Long.class)
                .single();
    }

    /** Whether nodes stand outside the tree. */
    long nodesOutside(int region, long size) {
        return sql.sql("""
                select count(*) from audit.tree_node
                 where region_code = :region
                   and (level not between 0 and 62 or position < 0 or position >= :size >> least(greatest(level, 0), 62))
                """)
                .param("region", region)
                .param("size", size)
                .query(Long.class)
                .single();
    }

    long unsealed(int region) {
        return sql.sql("select count(*) from audit.unsealed where region_code = :region")
                .param("region", region)
                .query(Long.class)
                .single();
    }

    /** Entries neither in the tree nor waiting for it. */
    List<StoredEntry> neitherSealedNorWaiting(int region) {
        return sql.sql("""
                select entry.*
                  from audit.entry entry
                 where entry.region_code = :region
                   and not exists (select 1 from audit.tree_node leaf
                                    where leaf.region_code = entry.region_code and leaf.number = entry.number)
                   and not exists (select 1 from audit.unsealed waiting
                                    where waiting.region_code = entry.region_code and waiting.number = entry.number)
                 order by entry.number limit :most
                """)
                .param("region", region)
                .param("most", MOST)
                .query(StrayStore::entry)
                .list();
    }

    /** Numbers that wait although there is no such entry, or it is sealed, or no transaction can have written it yet. */
    List<Long> waitingInVain(int region) {
        return sql.sql("""
                select waiting.number
                  from audit.unsealed waiting
                 where waiting.region_code = :region
                   and (waiting.written_in >= pg_snapshot_xmax(pg_current_snapshot())
                        or not exists (select 1 from audit.entry entry
                                        where entry.region_code = waiting.region_code and entry.number = waiting.number)
                        or exists (select 1 from audit.tree_node leaf
                                    where leaf.region_code = waiting.region_code and leaf.number = waiting.number))
                 order by waiting.number limit :most
                """)
                .param("region", region)
                .param("most", MOST)
                .query((row, index) -> row.getLong(1))
                .list();
    }

    /** Entries in the order of their numbers, sealed or not. */
    List<StoredEntry> entriesAfter(int region, long number, int limit) {
        return sql.sql("""
                select * from audit.entry
                 where region_code = :region and number > :number order by number limit :limit
                """)
                .param("region", region)
                .param("number", number)
                .param("limit", limit)
                .query(StrayStore::entry)
                .list();
    }

    private static StoredEntry entry(ResultSet row, int index) throws SQLException {
        return new StoredEntry(row.getLong("number"), EntryText.of(row));
    }
}
