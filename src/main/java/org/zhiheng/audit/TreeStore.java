package org.zhiheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the trees: complete subtrees and signed heads, one tree per region. */
@Repository
class TreeStore {

    private static final String HEAD = "select * from audit.tree_head where region_code = :region";

    private final JdbcClient sql;

    TreeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The hashes at these places; a place that is not in the tree is missing from the answer. */
    Map<TreePlace, byte[]> hashes(int region, List<TreePlace> places) {
        var found = new HashMap<TreePlace, byte[]>();
        sql.sql("""
                select node.level, node.position, node.hash
                  from unnest(cast(:levels as int[]), cast(:positions as bigint[])) as wanted(level, position)
                  join audit.tree_node node
                    on node.region_code = :region and node.level = wanted.level and node.position = wanted.position
                """)
                .param("region", region)
                .param("levels", places.stream().mapToInt(TreePlace::level).toArray())
                .param(
                        "positions",
                        places.stream().mapToLong(TreePlace::position).toArray())
                .query(row -> {
                    found.put(new TreePlace(row.getInt("level"), row.getLong("position")), row.getBytes("hash"));
                });
        return found;
    }

    /** The right edge of the tree when it had {@code size} leaves. */
    Frontier frontier(int region, long size) {
        var places = TreePlace.covering(new TreePlace.Span(0, size));
        var hashes = hashes(region, places);
        return new Frontier(
                size,
                places.stream()
                        .map(place -> Objects.requireNonNull(hashes.get(place), () -> "no subtree at " + place))
                        .toList());
    }

    /** Where the leaf of an entry stands. */
    Optional<Long> positionOf(int region, long number) {
        return sql.sql("select position from audit.tree_node where region_code = :region and number = :number")
                .param("region", region)
                .param("number", number)
                .query(Long.class)
                .optional();
    }

    void open(int region) {
        sql.sql("insert into audit.log (region_code) values (:region) on conflict do nothing")
                .param("region", region)
                .update();
    }

    void insert(int region, NewNodes nodes) {
        sql.sql("""
                insert into audit.tree_node (region_code, level, position, hash, number)
                select :region, * from unnest(cast(:levels as int[]), cast(:positions as bigint[]),
                                              cast(:hashes as bytea[]), cast(:numbers as bigint[]))
                """)
                .param("region", region)
                .param("levels", nodes.levels())
                .param("positions", nodes.positions())
                .param("hashes", nodes.hashes())
                .param("numbers", nodes.numbers())
                .update();
    }

    void insert(TreeHead head) {
        sql.sql("""
                insert into audit.tree_head (region_code, ordinal, size, root, at, public_key, signature)
                values (:region, :ordinal, :size, :root, :at, :key, :signature)
                """)
                .param("region", head.region())
                .param("ordinal", head.ordinal())
                .param("size", head.size())
                .param("root", HexFormat.of().parseHex(head.root()))
                .param("at", OffsetDateTime.ofInstant(head.at(), ZoneOffset.UTC))
                .param("key", head.publicKey())
                .param("signature", head.signature())
                .update();
    }

    Optional<TreeHead> latestHead(int region) {
        return sql.sql(HEAD + " order by ordinal desc limit 1")
                .param("region", region)
                .query(TreeStore::head)
                .optional();
    }

    Optional<TreeHead> headOfSize(int region, long size) {
        return sql.sql(HEAD + " and size = :size")
                .param("region", region)
                .param("size", size)
                .query(TreeStore::head)
                .optional();
    }

    /** From the newest, those before {@code ordinal}. */
    List<TreeHead> headsBefore(int region, long ordinal, int limit) {
        return sql.sql(HEAD + " and ordinal < :ordinal order by ordinal desc limit :limit")
                .param("region", region)
                .param("ordinal", ordinal)
                .param("limit", limit)
                .query(TreeStore::head)
                .list();
    }

    /** The heads of trees of more than {@code from} and at most {@code to} leaves, from the oldest. */
    List<TreeHead> headsBetween(int region, long from, long to) {
        return sql.sql(HEAD + " and size > :from and size <= :to order by size")
                .param("region", region)
                .param("from", from)
                .param("to", to)
                .query(TreeStore::head)
                .list();
    }

    List<Integer> regions() {
        return sql.sql("select region_code from audit.log order by region_code")
                .query((row, index) -> row.getInt(1))
                .list();
    }

    private static TreeHead head(ResultSet row, int index) throws SQLException {
        return new TreeHead(
                row.getInt("region_code"),
                row.getLong("ordinal"),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("root")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("public_key"),
                row.getString("signature"));
    }
}
