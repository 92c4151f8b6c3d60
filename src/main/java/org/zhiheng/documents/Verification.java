package org.zhiheng.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper is genuine (查验结果): it names no person.
 *
 * @param digest SM3 of the PDF that was issued; null when there is none yet
 * @param signedDigests SM3 of that PDF with signatures given on a screen, after each of them
 * @param matches whether the digest that was asked about is one of these; null when none was given
 */
record Verification(
        boolean genuine,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String organ,
        @Nullable LocalDate on,
        @Nullable String digest,
        List<String> signedDigests,
        @Nullable LocalDate voidedOn,
        @Nullable Boolean matches,
        @Nullable SealFound seal,
        @Nullable SignaturesFound signatures) {

    static final Verification UNKNOWN =
            new Verification(false, null, null, null, null, null, List.of(), null, null, null, null);

    /**
     * The seal on it.
     *
     * @param fingerprint of the key that verifies it
     * @param isGenuine whether the file that is kept is as it was sealed; null before it was printed
     */
    record SealFound(
            String name,
            boolean forTraining,
            String fingerprint,
            @Nullable Boolean isGenuine) {}

    /**
     * What was signed on a screen: the lines, not the names.
     *
     * @param isSameText whether the words that are kept are those that were signed
     */
    record SignaturesFound(List<String> signed, List<String> refused, boolean isSameText) {}

    Verification against(@Nullable String given) {
        return given == null || !genuine
                ? this
                : new Verification(
                        true,
                        kind,
                        number,
                        organ,
                        on,
                        digest,
                        signedDigests,
                        voidedOn,
                        isOneOfThem(given.strip()),
                        seal,
                        signatures);
    }

    private boolean isOneOfThem(String given) {
        return given.equalsIgnoreCase(digest) || signedDigests.stream().anyMatch(given::equalsIgnoreCase);
    }
}
