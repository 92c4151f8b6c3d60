package org.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("透明日志：封存")
class SealingTests {

    @Autowired
    private AuditLog log;

    @Autowired
    private Sealer sealer;

    @Autowired
    private TreeStore trees;

    @Autowired
    private LeafStore leaves;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("叶由条目的全部内容算出，树头经得起核对")
    void a_leaf_is_the_hash_of_the_whole_entry() {
        var region = 910_001;
        var writer = writer(region);
        var numbers = writer.write(Map.of("i", 1), Map.of("i", 2), Map.of("i", 3));
        writer.seal(trees, numbers);

        var sealed = read(() -> leaves.leaves(region, 0, 10));
        var head = read(() -> trees.latestHead(region).orElseThrow());

        assertThat(sealed).extracting(LeafStore.SealedLeaf::number).isEqualTo(numbers);
        assertThat(sealed)
                .allSatisfy(leaf -> assertThat(leaf.hash())
                        .isEqualTo(InclusionVerifier.leafHash(Objects.requireNonNull(leaf.text()))));
        assertThat(sealed.getFirst().text())
                .startsWith("{\"account\":\"910001-")
                .contains(
                        "\"act\":\"open-case\"",
                        "\"kept\":false",
                        "\"legalDate\":\"2026-03-03\"",
                        "\"number\":" + numbers.getFirst(),
                        "\"person\":\"张三\"",
                        "\"reason\":null",
                        "\"refused\":false",
                        "\"role\":\"officer\"");
        assertThat(head.size()).isEqualTo(3);
        assertThat(head.isGenuine()).isTrue();
    }

    @Test
    @DisplayName("许多人同时写、几个封存者同时封：一条不少，一条不重，作废的事务不留痕迹")
    void nothing_is_lost_and_nothing_is_sealed_twice() throws Exception {
        var region = 910_002;
        var written = new ConcurrentLinkedQueue<Long>();
        var running = new CountDownLatch(1);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var sealers = new ArrayList<Future<?>>();
            for (var i = 0; i < 2; i++) {
                sealers.add(workers.submit(() -> {
                    while (running.getCount() > 0) {
                        sealer.sealAll();
                    }
                }));
            }
            var writers = new ArrayList<Future<?>>();
            for (var i = 0; i < 6; i++) {
                var seed = i;
                writers.add(workers.submit(() -> writeMany(region, seed, written)));
            }
            for (var writer : writers) {
                writer.get();
            }
            running.countDown();
            for (var each : sealers) {
                each.get();
            }
        }
        var numbers = written.stream().sorted().toList();
        writer(region).seal(trees, numbers);

        var sealed = read(() -> leaves.leaves(region, 0, 10_000));

        assertThat(sealed).extracting(LeafStore.SealedLeaf::number).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(sealed)
                .extracting(LeafStore.SealedLeaf::position)
                .isEqualTo(java.util.stream.LongStream.range(0, numbers.size())
                        .boxed()
                        .toList());
        assertThat(waiting(region)).isZero();
    }

    @Test
    @DisplayName("一个迟迟不结束的事务推迟后来的封存，但它结束后谁也不少")
    void an_old_transaction_delays_and_does_not_lose() throws Exception {
        var region = 910_003;
        var writer = writer(region);
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var old = workers.submit(() -> writer.inTransaction(() -> {
                var number = writer.record(Map.of("old", true));
                begun.countDown();
                await(mayEnd);
                return number;
            }));
            begun.await();
            var young = writer.write(Map.of("young", true));
            sealer.sealAll();

            assertThat(read(() -> trees.latestHead(region))).isEmpty();
            assertThat(waiting(region)).isEqualTo(1);

            mayEnd.countDown();
            writer.seal(trees, List.of(old.get(), young));
            assertThat(read(() -> leaves.leaves(region, 0, 10)))
                    .extracting(LeafStore.SealedLeaf::number)
                    .containsExactly(old.get(), young);
        }
    }

    private void writeMany(int region, int seed, ConcurrentLinkedQueue<Long> written) {
        var writer = writer(region);
        for (var i = 0; i < 40; i++) {
            var fails = (i + seed) % 5 == 0;
            try {
                written.add(writer.inTransaction(() -> {
                    var number = writer.record(Map.of("seed", seed));
                    if (fails) {
                        throw new IllegalStateException("rolled back");
                    }
                    return number;
                }));
            } catch (IllegalStateException rolledBack) {
                assertThat(fails).isTrue();
            }
        }
    }

    private LogWriter writer(int region) {
        return new LogWriter(log, sealer, transaction, region);
    }

    private long waiting(int region) {
        return read(() -> sql.sql("select count(*) from audit.unsealed where region_code = ?")
                .param(region)
                .query(Long.class)
                .single());
    }

    private <T> T read(Supplier<T> work) {
        return Scope.all().call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
