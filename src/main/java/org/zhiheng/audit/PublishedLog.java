package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.TreePlace.Span;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;

/** What anybody may know of the logs: their heads, and proofs that an entry is under a head. Runs in the scope of all. */
@Service
class PublishedLog {

    private final TreeStore trees;

    PublishedLog(TreeStore trees) {
        this.trees = trees;
    }

    /**
     * That an entry is the leaf at {@code leaf} in the tree of {@code head} (包含证明, RFC 9162 section 2.1.3).
     *
     * @param leafHash 64 hex digits, as every hash here
     * @param path the hashes to combine with, from the leaf up
     */
    record InclusionProof(int region, long entry, long leaf, String leafHash, List<String> path, TreeHead head) {}

    @Transactional(readOnly = true)
    List<TreeHead> latestHeads() {
        return trees.regions().stream()
                .map(trees::latestHead)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The latest heads first. */
    @Transactional(readOnly = true)
    Page<TreeHead> heads(int region, @Nullable String cursor, int limit) {
        var latest = latestHead(region);
        var before = cursor == null ? latest.ordinal() + 1 : NumberCursor.parse(cursor);
        var found = trees.headsBefore(region, before, limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? NumberCursor.text(items.getLast().ordinal()) : null;
        return new Page<>(
                items,
                next,
                latest.ordinal() > Page.COUNT_LIMIT ? Page.COUNT_LIMIT + "+" : Long.toString(latest.ordinal()));
    }

    @Transactional(readOnly = true)
    TreeHead latestHead(int region) {
        return trees.latestHead(region).orElseThrow(() -> Problem.notFound("区划的透明日志"));
    }

    /** @param size of the tree whose head the asker holds; null for the latest */
    @Transactional(readOnly = true)
    InclusionProof prove(int region, long entry, @Nullable Long size) {
        var head = size == null
                ? latestHead(region)
                : trees.headOfSize(region, size)
                        .orElseThrow(() -> Problem.invalid("size", "没有叶数为 " + size + " 的树头，请填写已公布的树头的叶数。"));
        var leaf = trees.positionOf(region, entry).orElseThrow(() -> Problem.notFound("条目，它也可能尚未封存，请过几秒再试"));
        if (leaf >= head.size()) {
            throw Problem.invalid("size", "这个条目在叶数为 " + head.size() + " 的树头之后才封存，请用更新的树头。");
        }
        var spans = TreePlace.path(leaf, head.size());
        var hashes = trees.hashes(region, places(leaf, spans));
        var path = spans.stream().map(span -> hex(over(span, hashes))).toList();
        return new InclusionProof(region, entry, leaf, hex(over(new Span(leaf, leaf + 1), hashes)), path, head);
    }

    private static List<TreePlace> places(long leaf, List<Span> spans) {
        var places = new ArrayList<>(List.of(new TreePlace(0, leaf)));
        spans.forEach(span -> places.addAll(TreePlace.covering(span)));
        return places;
    }

    private static byte[] over(Span span, Map<TreePlace, byte[]> hashes) {
        return MerkleTree.over(TreePlace.covering(span).stream()
                .map(place -> Objects.requireNonNull(hashes.get(place), () -> "no subtree at " + place))
                .toList());
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
