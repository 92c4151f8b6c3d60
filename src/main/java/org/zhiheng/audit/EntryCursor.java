package org.zhiheng.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.Problem;

/** Where a page of the ledger ended: it goes by time and number. */
record EntryCursor(Instant at, long number) {

    static EntryCursor after(Entry entry) {
        return new EntryCursor(entry.at(), entry.number());
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "/" + number).getBytes(UTF_8));
    }

    static @Nullable EntryCursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            var slash = plain.indexOf('/');
            return new EntryCursor(
                    Instant.parse(plain.substring(0, slash)), Long.parseLong(plain.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Problem.badRequest("翻页位置无效，请从第一页重新打开列表。");
        }
    }
}
