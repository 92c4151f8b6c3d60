package org.zhiheng.appraisal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;

/** Where a page of forms ended: they go by year, name and id. */
record FormCursor(int year, String name, UUID id) {

    private static final int PARTS = 3;

    static FormCursor of(Form form) {
        return new FormCursor(form.year(), form.name(), form.id().id());
    }

    String text() {
        var plain = year + "/" + id + "/" + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable FormCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", PARTS);
            return new FormCursor(Integer.parseInt(parts[0]), parts[2], UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Problem.badRequest("翻页位置无效，请从第一页重新打开列表。");
        }
    }
}
