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

    public boolean anySigned() {
        return lines.stream().anyMatch(line -> line.refusal() == null);
    }

    public boolean anyRefused() {
        return lines.stream().anyMatch(line -> line.refusal() != null);
    }

    /**
     * One signature.
     *
     * @param pagesRead how many pages were shown before; null where nobody counted them
     * @param picture PNG as base64; null where it was refused
     * @param refusal that and why it was refused; null where it was signed
     */
    public record Line(
            String part,
            String signer,
            LocalDateTime at,
            @Nullable Integer pagesRead,
            @Nullable String picture,
            @Nullable String refusal,
            @Nullable String witness) {}
}
