package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Order to correct (责令改正通知书), article 28 of the penalty law.
 *
 * @param correctBy last day; null when it is to be corrected at once
 */
public record CorrectionOrder(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String facts,
        List<BasisLine> violated,
        List<BasisLine> bases,
        List<String> measures,
        @Nullable LocalDate correctBy,
        @Nullable String consequence,
        ReliefParagraph relief,
        List<OfficerLine> officers)
        implements DocumentContent {}
