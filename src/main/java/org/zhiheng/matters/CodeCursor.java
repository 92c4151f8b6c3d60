package org.zhiheng.matters;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;

/** Where a page of the catalogue ended: it goes by region and code. */
record CodeCursor(int region, String code) {

    String text() {
        var plain = region + "/" + code;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable CodeCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var slash = plain.indexOf('/');
            return new CodeCursor(Integer.parseInt(plain.substring(0, slash)), plain.substring(slash + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Problem.badRequest("翻页位置无效，请从第一页重新打开列表。");
        }
    }
}
