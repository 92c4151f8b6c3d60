package org.zhiheng.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subtrees that were completed and are to be stored, as the columns of their rows. */
final class NewNodes {

    private final List<TreePlace> places = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final List<@Nullable Long> numbers = new ArrayList<>();

    /** @param number of the entry whose leaf it is; null for inner nodes */
    void add(TreePlace place, byte[] hash, @Nullable Long number) {
        places.add(place);
        hashes.add(hash);
        numbers.add(number);
    }

    int[] levels() {
        return places.stream().mapToInt(TreePlace::level).toArray();
    }

    long[] positions() {
        return places.stream().mapToLong(TreePlace::position).toArray();
    }

    byte[][] hashes() {
        return hashes.toArray(byte[][]::new);
    }

    @Nullable
    Long[] numbers() {
        return numbers.toArray(Long[]::new);
    }
}
