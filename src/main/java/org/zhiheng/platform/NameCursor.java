package org.zhiheng.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page of a list that goes by name and id ended. */
public record NameCursor(String name, UUID id) implements Comparable<NameCursor> {

    /** A page of at most {@code limit} out of {@code found}, which holds one more where there is a next page. */
    public static <T> Page<T> page(List<T> found, int limit, int counted, Function<T, NameCursor> of) {
        var more = found.size() > limit;
        var items = more ? found.subList(0, limit) : found;
        return new Page<>(
                items,
                more ? of.apply(items.getLast()).text() : null,
                counted > Page.COUNT_LIMIT ? Page.COUNT_LIMIT + "+" : Integer.toString(counted));
    }

    @Override
    public int compareTo(NameCursor other) {
        var byName = name.compareTo(other.name);
        return byName == 0 ? id.toString().compareTo(other.id.toString()) : byName;
    }

    public String text() {
        var plain = id + "/" + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page; 400 for a text that is no cursor. */
    public static @Nullable NameCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var slash = plain.indexOf('/');
            return new NameCursor(plain.substring(slash + 1), UUID.fromString(plain.substring(0, slash)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Problem.badRequest("翻页位置无效，请从第一页重新打开列表。");
        }
    }
}
