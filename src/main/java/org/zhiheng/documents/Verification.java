package org.zhiheng.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper is genuine (查验结果): it names no person.
 *
 * @param digest SM3 of the PDF that was issued; null when there is none yet
 * @param matches whether the digest that was asked about is that one; null when none was given
 */
record Verification(
        boolean genuine,
        @Nullable String kind,
        @Nullable String number,
        @Nullable String organ,
        @Nullable LocalDate on,
        @Nullable String digest,
        @Nullable LocalDate voidedOn,
        @Nullable Boolean matches) {

    static final Verification UNKNOWN = new Verification(false, null, null, null, null, null, null, null);

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
                        voidedOn,
                        given.strip().equalsIgnoreCase(digest));
    }
}
