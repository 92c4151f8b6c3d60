package org.zhiheng.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A document that was issued (已制作的文书).
 *
 * @param number such as 沁市监罚决〔2026〕12号; null for a kind that has none
 * @param token what its QR code names: who has the paper can ask with it whether the paper is genuine
 * @param seal that stands on it; null where the organ had none on record, or the kind takes none
 * @param digest SM3 of its PDF as hexadecimal; null until it was laid out for the first time
 */
public record IssuedDocument(
        RecordId id,
        RecordId record,
        RecordId organ,
        DocumentKind kind,
        @Nullable String number,
        LocalDate on,
        String token,
        boolean voided,
        @Nullable String voidedWhy,
        @Nullable RecordId seal,
        @Nullable String digest) {}
