package org.zhiheng.audit;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.zhiheng.audit.LeafStore.SealedLeaf;

/**
 * Holds the leaves and heads of one log, given in the order of the tree, against one another.
 *
 * <p>The hashes of the leaves must give the signed roots. Where they do, an entry that does not fit its leaf was changed;
 * where they do not, the leaves between the last good head and that head were tampered with.
 */
final class LogCheck {

    private final Findings findings;
    private final EntryCheck entries;
    private final @Nullable TreeHead kept;
    private final Frontier tree = Frontier.empty();

    private long expected;
    private long lastNumber = -1;
    private long goodSize;
    private long ordinal;
    private @Nullable String publicKey;
    private boolean broken;

    /**
     * @param publicKey with which the heads must be signed; null when it is not known beforehand
     * @param kept a head of this log that somebody kept elsewhere
     */
    LogCheck(Findings findings, @Nullable String publicKey, @Nullable TreeHead kept) {
        this.findings = findings;
        this.entries = new EntryCheck(findings);
        this.publicKey = publicKey;
        this.kept = kept;
        if (kept != null && !kept.isGenuine()) {
            findings.add("另存的树头本身的签名不对：它被改动过，不能用来对照。");
        }
    }

    /** Whether the entry is the one that was sealed; {@code completed} is told the subtrees while the tree is whole. */
    boolean leaf(SealedLeaf leaf, Frontier.Completed completed) {
        checkPlace(leaf);
        var asSealed = entries.sealedAsItIs(leaf);
        if (!broken) {
            tree.append(HexFormat.of().parseHex(leaf.hash()), completed);
            checkKept();
        }
        return asSealed;
    }

    void head(TreeHead head) {
        var where = "第 " + head.ordinal() + " 个树头（" + head.size() + " 片叶）";
        lastNumber = -1;
        ordinal++;
        if (!head.isGenuine()) {
            findings.add(where + "的签名不对：它被改动过，或者不是本系统签发的。");
            return;
        }
        checkKey(head, where);
        checkOrdinal(head);
        if (broken) {
            return;
        }
        if (head.size() != tree.size()) {
            findings.add(where + "之前实有 " + tree.size() + " 片叶：有叶被删除或插入。");
            broken = true;
        } else if (!head.root().equals(HexFormat.of().formatHex(tree.root()))) {
            findings.add("第 " + goodSize + " 至 " + (head.size() - 1) + " 片叶中有改动、插入或调换：它们的根与签名的" + where + "不符。");
            broken = true;
        } else {
            goodSize = head.size();
        }
    }

    /** To be called when there are no more leaves and heads. */
    void end() {
        if (!broken && tree.size() > goodSize) {
            findings.add("第 " + goodSize + " 至 " + (tree.size() - 1) + " 片叶没有签名的树头：树头被删除，或者叶是插入的。");
        }
        if (kept != null && expected < kept.size()) {
            findings.add("日志只有 " + expected + " 片叶，另存的树头有 " + kept.size() + " 片：有条目被删去。");
        }
        if (kept != null && !kept.publicKey().equals(publicKey)) {
            findings.add("另存的树头与这个日志的签名公钥不同：日志可能被整个换过。");
        }
    }

    boolean isWhole() {
        return !broken;
    }

    long size() {
        return expected;
    }

    @Nullable
    String publicKey() {
        return publicKey;
    }

    private void checkPlace(SealedLeaf leaf) {
        if (leaf.position() > expected) {
            var last = leaf.position() - 1;
            findings.add("第 " + (expected == last ? "" + last : expected + " 至 " + last) + " 片叶缺失（在条目 " + leaf.number()
                    + " 之前）：条目被删除或调换。");
            broken = true;
        } else if (leaf.position() < expected) {
            findings.add("条目 " + leaf.number() + "（第 " + leaf.position() + " 片叶）的次序不对：它被插入或调换。");
            broken = true;
        }
        if (leaf.number() <= lastNumber) {
            findings.add("条目 " + leaf.number() + " 排在条目 " + lastNumber + " 之后：次序被调换，或者条目是插入的。");
        }
        lastNumber = leaf.number();
        expected = Math.max(expected, leaf.position() + 1);
    }

    private void checkKey(TreeHead head, String where) {
        if (publicKey != null && !publicKey.equals(head.publicKey())) {
            findings.add(where + "换了签名公钥（指纹 " + LogKey.fingerprint(publicKey) + " 变为 "
                    + LogKey.fingerprint(head.publicKey()) + "）：它不是同一个系统签发的。");
        }
        publicKey = head.publicKey();
    }

    private void checkOrdinal(TreeHead head) {
        if (head.ordinal() != ordinal) {
            findings.add("应为第 " + ordinal + " 个树头之处是第 " + head.ordinal() + " 个：有树头被删除、插入或调换。");
            ordinal = head.ordinal();
        }
    }

    private void checkKept() {
        if (kept != null
                && kept.size() == tree.size()
                && !kept.root().equals(HexFormat.of().formatHex(tree.root()))) {
            findings.add("前 " + kept.size() + " 片叶与另存的树头不符：日志被改写过。");
        }
    }
}
