package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.zhiheng.platform.Sm3;

/** The hashes of RFC 9162 section 2.1 with SM3: leaves and inner nodes can never be taken for one another. */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    static byte[] leaf(String text) {
        return Sm3.of(LEAF, text.getBytes(UTF_8));
    }

    static byte[] node(byte[] left, byte[] right) {
        return Sm3.of(NODE, left, right);
    }

    /** The hash over neighbouring subtrees, the largest first. */
    static byte[] over(List<byte[]> subtrees) {
        if (subtrees.isEmpty()) {
            return Sm3.of();
        }
        var hash = subtrees.getLast();
        for (var left : subtrees.subList(0, subtrees.size() - 1).reversed()) {
            hash = node(left, hash);
        }
        return hash;
    }
}
