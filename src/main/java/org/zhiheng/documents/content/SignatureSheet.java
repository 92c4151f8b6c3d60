package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet behind a paper that was signed on a screen (签名页).
 *
 * @param paper kind and number of the paper
 * @param textDigest SM3 of the words that were signed
 */
public record SignatureSheet(String paper, LocalDate on, String textDigest, List<Line> lines) {

    /**
     * One signature.
     *
     * @param picture PNG as base64; null where it was refused
     * @param refusal that and why it was refused; null where it was signed
     */
    public record Line(
            String part,
            String signer,
            LocalDateTime at,
            @Nullable String picture,
            @Nullable String refusal,
            @Nullable String witness) {}
}
