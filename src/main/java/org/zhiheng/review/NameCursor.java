package org.zhiheng.review;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;

/** Where a page of the pool ended: it goes by name and id. */
record NameCursor(String name, UUID id) {

    static NameCursor of(Reviewer reviewer) {
        return new NameCursor(reviewer.name(), reviewer.id().id());
    }

    String text() {
        var plain = id + "/" + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable NameCursor parse(@Nullable String text) {
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
