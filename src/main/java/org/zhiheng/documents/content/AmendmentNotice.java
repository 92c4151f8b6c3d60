package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;

/** Notice that a slip in a document is put right (文书补正通知书); it never changes what was decided. */
public record AmendmentNotice(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String documentLabel,
        String documentNumber,
        LocalDate documentOn,
        List<Correction> corrections,
        String reason)
        implements DocumentContent {

    /** What the document says and what it should say. */
    public record Correction(String place, String wrong, String right) {}
}
