package org.zhiheng.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the following page; null on the last one
 * @param total how many there are, never counted past two thousand: "37" or "2000+"
 */
public record Page<T>(List<T> items, @Nullable String next, String total) {

    /** Lists are never counted further than this. */
    public static final int COUNT_LIMIT = 2000;

    private static final int MOST_ITEMS = 500;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page of at most {@code limit} out of {@code found}, which holds one row more where there is a next page.
     *
     * @param counted number of rows counted, capped at {@link #COUNT_LIMIT} + 1
     */
    public static <T> Page<T> of(List<T> found, int limit, int counted, Function<T, Cursor> cursorOf) {
        var more = found.size() > limit;
        var items = more ? found.subList(0, limit) : found;
        var next = more ? cursorOf.apply(items.getLast()).text() : null;
        return new Page<>(items, next, counted > COUNT_LIMIT ? COUNT_LIMIT + "+" : Integer.toString(counted));
    }

    /** How many rows a page may have of those asked for: one at least, five hundred at most. */
    public static int limit(int wanted) {
        return Math.clamp(wanted, 1, MOST_ITEMS);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }
}
