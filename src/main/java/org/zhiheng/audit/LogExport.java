package org.zhiheng.audit;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.LeafStore.SealedLeaf;
import org.zhiheng.audit.PublishedRows.PublishedRow;
import org.zhiheng.platform.Scope;
import tools.jackson.databind.json.JsonMapper;

/** Writes a region's log as lines of JSON, block by block, however long it is. */
@Service
class LogExport {

    private static final int LEAVES_AT_ONCE = 1_000;

    private final TreeStore trees;
    private final LeafStore leaves;
    private final PublishedRows rows;
    private final PublishedLog published;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.shared();

    LogExport(
            TreeStore trees,
            LeafStore leaves,
            PublishedRows rows,
            PublishedLog published,
            AuditLog log,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.trees = trees;
        this.leaves = leaves;
        this.rows = rows;
        this.published = published;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes who takes an export and fixes how far it goes. */
    TreeHead begin(Actor actor, int region) {
        var head = Scope.all().call(() -> published.latestHead(region));
        log.recordAccess(
                Optional.of(actor),
                "export-log",
                actor.account(),
                actor.organ(),
                null,
                new Extent(region, head.size()));
        return head;
    }

    void write(TreeHead head, OutputStream out) throws IOException {
        line(out, new ExportLine.Title(ExportLine.FORMAT, clock.instant(), head));
        for (var from = 0L; from < head.size(); from += LEAVES_AT_ONCE) {
            var to = Math.min(from + LEAVES_AT_ONCE, head.size());
            for (var line : lines(head.region(), from, to)) {
                line(out, line);
            }
        }
        out.flush();
    }

    private List<ExportLine> lines(int region, long from, long to) {
        return Scope.all()
                .call(() -> Objects.requireNonNull(transaction.execute(status -> {
                    var block = leaves.leaves(region, from, to);
                    var rowsOf = rows.of(region, block).stream().collect(groupingBy(PublishedRow::entry));
                    var heads = new ArrayDeque<>(trees.headsBetween(region, from, to));
                    var lines = new ArrayList<ExportLine>();
                    for (var leaf : block) {
                        lines.add(line(leaf, rowsOf.getOrDefault(leaf.number(), List.of())));
                        while (!heads.isEmpty() && heads.peek().size() == leaf.position() + 1) {
                            lines.add(new ExportLine.Signed(heads.remove()));
                        }
                    }
                    return lines;
                })));
    }

    private static ExportLine line(SealedLeaf leaf, List<PublishedRow> rows) {
        var text = leaf.text();
        var compared = text == null
                ? List.<ExportLine.Row>of()
                : rows.stream().map(row -> RowComparison.compare(row, text)).toList();
        return new ExportLine.Leaf(leaf.position(), leaf.number(), leaf.hash(), text, compared);
    }

    private void line(OutputStream out, ExportLine line) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }

    record Extent(int region, long size) {}
}
