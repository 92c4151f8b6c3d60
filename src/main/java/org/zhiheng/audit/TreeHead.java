package org.zhiheng.audit;

import java.time.Instant;
import java.util.List;

/**
 * The signed head of a region's tree (树头): who holds one can prove later that nothing under it was changed.
 *
 * @param ordinal counts the heads of a log from 1 without a gap
 * @param size number of leaves
 * @param root 64 hex digits
 * @param at when it was signed, in microseconds
 * @param publicKey SM2, SubjectPublicKeyInfo as base64
 * @param signature SM2 with SM3 over {@link #signedText}, DER as base64
 */
record TreeHead(int region, long ordinal, long size, String root, Instant at, String publicKey, String signature) {

    static TreeHead signed(int region, long ordinal, long size, String root, Instant at, LogKey key) {
        var text = signedText(region, ordinal, size, root, at);
        return new TreeHead(region, ordinal, size, root, at, key.publicKey(), key.sign(text));
    }

    boolean isGenuine() {
        return LogKey.verifies(publicKey, signedText(region, ordinal, size, root, at), signature);
    }

    /** What is signed: six lines, each ended by a line feed. */
    private static String signedText(int region, long ordinal, long size, String root, Instant at) {
        return String.join(
                "\n",
                List.of(
                        "zhiheng log head 1",
                        "region %06d".formatted(region),
                        "ordinal " + ordinal,
                        "size " + size,
                        "root " + root,
                        "at " + EntryText.time(at),
                        ""));
    }
}
