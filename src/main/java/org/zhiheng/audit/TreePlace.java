package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a complete subtree stands in the Merkle tree.
 *
 * @param level 0 for leaves; a subtree of level l has 2^l leaves
 * @param position counted from 0 within its level
 */
record TreePlace(int level, long position) {

    /** The largest complete subtrees, from left to right, that together have the leaves of a span. */
    static List<TreePlace> covering(Span span) {
        var places = new ArrayList<TreePlace>();
        for (var from = span.from(); from < span.to(); ) {
            var level = 63 - Long.numberOfLeadingZeros(span.to() - from);
            if (from != 0) {
                level = Math.min(level, Long.numberOfTrailingZeros(from));
            }
            places.add(new TreePlace(level, from >>> level));
            from += 1L << level;
        }
        return places;
    }

    /** The spans whose hashes lead from a leaf up to the root of a tree of {@code size} leaves (RFC 9162, 2.1.3). */
    static List<Span> path(long leaf, long size) {
        var spans = new ArrayList<Span>();
        var from = 0L;
        var to = size;
        while (to - from > 1) {
            var middle = from + Long.highestOneBit(to - from - 1);
            if (leaf < middle) {
                spans.addFirst(new Span(middle, to));
                to = middle;
            } else {
                spans.addFirst(new Span(from, middle));
                from = middle;
            }
        }
        return spans;
    }

    /** Leaves from {@code from}, included, to {@code to}, not included. */
    record Span(long from, long to) {}
}
