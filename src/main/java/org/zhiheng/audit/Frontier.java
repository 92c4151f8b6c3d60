package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a Merkle tree: the few hashes that suffice to append leaves and to know the root. */
final class Frontier {

    private final List<byte[]> subtrees;
    private long size;

    /** @param subtrees hashes of the complete subtrees of a tree of this size, the largest first */
    Frontier(long size, List<byte[]> subtrees) {
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    /** Receives each subtree that a leaf completes, the leaf itself first. */
    interface Completed {
        void subtree(TreePlace place, byte[] hash);
    }

    static Frontier empty() {
        return new Frontier(0, List.of());
    }

    void append(byte[] leaf, Completed completed) {
        var hash = leaf;
        var level = 0;
        completed.subtree(new TreePlace(level, size), hash);
        for (var left = size; (left & 1) == 1; left >>>= 1) {
            hash = MerkleTree.node(subtrees.removeLast(), hash);
            level++;
            completed.subtree(new TreePlace(level, size >>> level), hash);
        }
        subtrees.addLast(hash);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        return MerkleTree.over(subtrees);
    }
}
