package org.zhiheng.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.Scope;

/** Puts the waiting entries of each region into its tree and signs the new head. */
@Service
class Sealer {

    private static final int LEAVES_AT_ONCE = 5_000;

    private final UnsealedStore unsealed;
    private final TreeStore trees;
    private final LogKey key;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Sealer(UnsealedStore unsealed, TreeStore trees, LogKey key, InstantSource clock, TransactionTemplate transaction) {
        this.unsealed = unsealed;
        this.trees = trees;
        this.key = key;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Seals what can be sealed now, in every region. */
    void sealAll() {
        Scope.all().run(() -> inTransaction(unsealed::regions).forEach(this::seal));
    }

    private void seal(int region) {
        int sealed;
        do {
            sealed = inTransaction(() -> sealSome(region));
        } while (sealed == LEAVES_AT_ONCE);
    }

    /** One more head, unless somebody else is sealing this region or nothing can be sealed. */
    private int sealSome(int region) {
        if (!unsealed.lock(region)) {
            return 0;
        }
        var waiting = unsealed.next(region, LEAVES_AT_ONCE);
        if (!waiting.isEmpty()) {
            append(region, waiting);
            unsealed.remove(region, waiting);
        }
        return waiting.size();
    }

    private void append(int region, List<UnsealedStore.Waiting> waiting) {
        trees.open(region);
        var last = trees.latestHead(region);
        var tree = trees.frontier(region, last.map(TreeHead::size).orElse(0L));
        var nodes = new NewNodes();
        for (var entry : waiting) {
            tree.append(
                    MerkleTree.leaf(entry.text()),
                    (place, hash) -> nodes.add(place, hash, place.level() == 0 ? entry.number() : null));
        }
        trees.insert(region, nodes);
        trees.insert(TreeHead.signed(
                region,
                last.map(TreeHead::ordinal).orElse(0L) + 1,
                tree.size(),
                HexFormat.of().formatHex(tree.root()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                key));
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
