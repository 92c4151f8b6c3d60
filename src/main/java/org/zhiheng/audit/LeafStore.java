package org.zhiheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the leaves of a tree with the entries they were made of. */
@Repository
class LeafStore {

    private final JdbcClient sql;

    LeafStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param hash as it stands in the tree
     * @param text of the entry as it is stored now; null when there is none any more
     */
    record SealedLeaf(
            long position,
            long number,
            String hash,
            @Nullable String text) {}

    /** From {@code from}, included, to {@code to}, not included. */
    List<SealedLeaf> leaves(int region, long from, long to) {
        return sql.sql("""
                select leaf.position, leaf.hash, leaf.number as leaf_number, entry.*
                  from audit.tree_node leaf
                  left join audit.entry entry
                    on entry.region_code = leaf.region_code and entry.number = leaf.number
                 where leaf.region_code = :region and leaf.level = 0
                   and leaf.position >= :from and leaf.position < :to
                 order by leaf.position
                """)
                .param("region", region)
                .param("from", from)
                .param("to", to)
                .query(LeafStore::leaf)
                .list();
    }

    /** The inner nodes that are complete with a tree of {@code to} leaves and were not with {@code from}. */
    Map<TreePlace, byte[]> subtrees(int region, long from, long to) {
        var found = new HashMap<TreePlace, byte[]>();
        sql.sql("""
                select node.level, node.position, node.hash
                  from generate_series(1, 62) as above(level)
                  join audit.tree_node node
                    on node.region_code = :region and node.level = above.level
                   and node.position >= :from >> above.level and node.position < :to >> above.level
                """).param("region", region).param("from", from).param("to", to).query(row -> {
            found.put(new TreePlace(row.getInt("level"), row.getLong("position")), row.getBytes("hash"));
        });
        return found;
    }

    private static SealedLeaf leaf(ResultSet row, int index) throws SQLException {
        return new SealedLeaf(
                row.getLong("position"),
                row.getLong("leaf_number"),
                HexFormat.of().formatHex(row.getBytes("hash")),
                row.getString("act") == null ? null : EntryText.of(row));
    }
}
