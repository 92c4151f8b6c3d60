package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decision made on the spot (当场行政处罚决定书), article 52 of the penalty law.
 *
 * @param statement what the party said in defence; null when nothing
 * @param performance how and until when it is to be performed, or that the fine was collected on the spot and why
 * @param signing how the party signed, or that it refused to
 */
public record SummaryDecision(
        OrganBlock organ,
        PartyBlock party,
        LocalDateTime at,
        String place,
        String facts,
        List<BasisLine> violated,
        List<BasisLine> bases,
        List<PenaltyLine> penalties,
        @Nullable String statement,
        String performance,
        ReliefParagraph relief,
        List<OfficerLine> officers,
        @Nullable String signing)
        implements DocumentContent {}
