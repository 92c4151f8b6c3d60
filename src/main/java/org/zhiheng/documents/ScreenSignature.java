package org.zhiheng.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A signature on the screen (屏幕签名) below a paper that was read to its end; or why somebody would not sign.
 *
 * @param part the line for it on the paper, such as 被询问人
 * @param reason why it was refused; null where it was signed
 * @param witness who saw the refusal, or that it was recorded; null where it was signed
 * @param textDigest SM3 of the words that were signed
 * @param pagesRead how many pages of it were shown to their end, also where it was refused; null in the oldest rows
 * @param picture PNG as base64; null where it was refused
 * @param strokes JSON: strokes of points [x, y, milliseconds]; null where it was refused
 * @param host name of the person whose screen it was
 */
record ScreenSignature(
        RecordId id,
        RecordId document,
        String part,
        String signer,
        @Nullable String reason,
        @Nullable String witness,
        String textDigest,
        @Nullable Integer pagesRead,
        @Nullable String picture,
        @Nullable String pictureDigest,
        @Nullable String strokes,
        String device,
        LocalDate on,
        Instant at,
        String host) {

    boolean isRefused() {
        return reason != null;
    }
}
