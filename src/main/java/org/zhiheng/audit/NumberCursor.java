package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.zhiheng.platform.Problem;

/** Where a page ended in a list that goes by a number. */
final class NumberCursor {

    private NumberCursor() {}

    static String text(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(number).getBytes(UTF_8));
    }

    static long parse(String text) {
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(text), UTF_8));
        } catch (IllegalArgumentException unreadable) {
            throw Problem.badRequest("翻页位置无效，请从第一页重新打开列表。");
        }
    }
}
