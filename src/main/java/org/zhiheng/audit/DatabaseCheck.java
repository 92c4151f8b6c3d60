package org.zhiheng.audit;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.zhiheng.audit.PublishedRows.PublishedRow;
import org.zhiheng.audit.StrayStore.StoredEntry;
import org.zhiheng.platform.DataFolder;

/** Verifies the database itself, as its owner: every entry, node and head, and every row that modules publish. */
final class DatabaseCheck {

    private static final int BLOCK = 1 << 10;
    private static final int MOST = 200;

    private final Findings findings = new Findings();
    private final Map<Integer, TreeHead> kept;
    private final @Nullable String publicKey;
    private final TreeStore trees;
    private final LeafStore leaves;
    private final StrayStore strays;
    private final PublishedRows rows;
    private final BlobCheck blobs;

    /**
     * @param connection in one repeatable-read transaction, so that sealing may go on
     * @param data in which the files are
     * @param publicKey of this installation; null when its key is not at hand
     * @param kept heads by region that somebody kept elsewhere
     */
    DatabaseCheck(Connection connection, DataFolder data, @Nullable String publicKey, Map<Integer, TreeHead> kept) {
        var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.publicKey = publicKey;
        this.kept = kept;
        this.trees = new TreeStore(sql);
        this.leaves = new LeafStore(sql);
        this.strays = new StrayStore(sql);
        this.rows = new PublishedRows(sql);
        this.blobs = new BlobCheck(sql, data, findings);
    }

    Findings check() {
        var regions = strays.regions();
        for (var region : regions) {
            checkTree(region);
            checkStrays(region);
            checkRows(region);
        }
        for (var missing : kept.keySet()) {
            if (!regions.contains(missing)) {
                findings.add("有区划 %06d 另存的树头，数据库里却没有它的日志：整个日志被删除。".formatted(missing));
            }
        }
        for (var row : rows.withoutEntry(MOST)) {
            findings.add(row.source() + " 中的“" + row.label() + "”是插入的，或者被改动：没有条目 " + row.entry() + "。");
        }
        blobs.check();
        return findings;
    }

    private void checkTree(int region) {
        var log = new LogCheck(findings, publicKey, kept.get(region));
        var subtrees = new SubtreeCheck(findings);
        var size = strays.leaves(region);
        for (var from = 0L; from < size; from += BLOCK) {
            checkBlock(region, from, Math.min(from + BLOCK, size), log, subtrees);
        }
        for (var head : trees.headsBetween(region, size, Long.MAX_VALUE)) {
            log.head(head);
        }
        log.end();
        findings.remark("区划 %06d：%d 片叶，%d 条尚未封存，签名公钥指纹 %s。"
                .formatted(region, size, strays.unsealed(region), fingerprint(log.publicKey())));
    }

    private void checkBlock(int region, long from, long to, LogCheck log, SubtreeCheck subtrees) {
        var heads = trees.headsBetween(region, from, to).iterator();
        var head = heads.hasNext() ? heads.next() : null;
        subtrees.begin(leaves.subtrees(region, from, to));
        for (var leaf : leaves.leaves(region, from, to)) {
            for (; head != null && head.size() <= leaf.position(); head = heads.hasNext() ? heads.next() : null) {
                log.head(head);
            }
            if (!log.leaf(leaf, subtrees)) {
                subtrees.leafIsWrong(leaf.position());
            }
        }
        for (; head != null; head = heads.hasNext() ? heads.next() : null) {
            log.head(head);
        }
        if (log.isWhole()) {
            subtrees.end();
        }
    }

    private void checkStrays(int region) {
        if (!strays.isOpen(region) && strays.leaves(region) > 0) {
            findings.add("区划 %06d 从有日志的区划中被删除。".formatted(region));
        }
        for (var entry : strays.neitherSealedNorWaiting(region)) {
            findings.add(EntryCheck.named(entry.text()) + "不在树中，也没有等待封存：它是插入的，或者它的叶被删除。");
        }
        for (var number : strays.waitingInVain(region)) {
            findings.add("待封存的条目号 " + number + " 不对：没有这个条目，或者它已经封存，或者写入它的事务还不存在。");
        }
        var outside = strays.nodesOutside(region, strays.leaves(region));
        if (outside > 0) {
            findings.add("区划 %06d 的树外有 %d 个插入的节点。".formatted(region, outside));
        }
    }

    private void checkRows(int region) {
        var check = new EntryCheck(findings);
        var block = strays.entriesAfter(region, Long.MIN_VALUE, BLOCK);
        while (!block.isEmpty()) {
            var numbers = block.stream().mapToLong(StoredEntry::number).toArray();
            var rowsOf = rows.of(region, numbers).stream().collect(groupingBy(PublishedRow::entry));
            for (var entry : block) {
                var found = rowsOf.getOrDefault(entry.number(), List.of());
                check.rows(
                        entry.text(),
                        found.stream()
                                .map(row -> RowComparison.compare(row, entry.text()))
                                .toList());
            }
            block = strays.entriesAfter(region, block.getLast().number(), BLOCK);
        }
    }

    private static String fingerprint(@Nullable String key) {
        return key == null ? "（尚无树头）" : LogKey.fingerprint(key);
    }
}
