package org.zhiheng.audit;

import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds acts with their proofs against the head under which they are said to be (RFC 9162, 2.1.3.2). */
final class InclusionCheck {

    private final Findings findings;
    private final TreeHead head;

    InclusionCheck(Findings findings, TreeHead head) {
        this.findings = findings;
        this.head = head;
    }

    /** Whether the head is genuine and every act is under it. */
    boolean acts(JsonNode acts) {
        var genuine = head.isGenuine();
        if (!genuine) {
            findings.add("卷内树头的签名不对：它被改动过。");
        }
        var proven = acts.valueStream().filter(this::isProven).count();
        if (genuine && proven == acts.size()) {
            findings.remark("%d 个办案行为都在签名的透明日志里，内容与记入日志时相同。".formatted(proven));
        }
        return genuine && proven == acts.size();
    }

    private boolean isProven(JsonNode act) {
        var text = PayloadDigest.canonical(act.get("entry"));
        var path = act.get("path").valueStream().map(JsonNode::asString).toList();
        var leaf = act.get("leaf").asLong();
        if (!root(text, leaf, path).equals(head.root())) {
            findings.add(EntryCheck.named(text) + "不在树头之下：它或者它的证明被改动过。");
            return false;
        }
        var entry = act.get("entry");
        if (entry.path("number").asLong() != act.get("number").asLong()
                || !entry.path("act").asString("").equals(act.get("act").asString())) {
            findings.add(EntryCheck.named(text) + "与清单里的行为（" + act.get("act").asString() + "）不符。");
            return false;
        }
        return true;
    }

    private String root(String text, long leaf, List<String> path) {
        var spans = TreePlace.path(leaf, head.size());
        if (leaf >= head.size() || spans.size() != path.size()) {
            return "";
        }
        var hash = MerkleTree.leaf(text);
        for (var step = 0; step < path.size(); step++) {
            var beside = HexFormat.of().parseHex(path.get(step));
            hash = spans.get(step).from() > leaf ? MerkleTree.node(hash, beside) : MerkleTree.node(beside, hash);
        }
        return HexFormat.of().formatHex(hash);
    }
}
