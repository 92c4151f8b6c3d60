package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * List of evidence taken (证据提取单).
 *
 * @param holder who had it and confirms that it is true
 */
public record EvidenceExtraction(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDateTime at,
        String place,
        String holder,
        List<Item> items,
        List<OfficerLine> officers,
        @Nullable String note)
        implements DocumentContent {

    /**
     * One piece taken.
     *
     * @param form 原件、复制件、照片、录像…
     * @param digest SM3 of the file as hexadecimal; null for a thing
     */
    public record Item(
            EvidenceLine evidence,
            String form,
            String quantity,
            @Nullable String digest) {}
}
