package org.zhiheng.documents.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decision not to punish (不予行政处罚决定书), article 33 or 57 of the penalty law.
 *
 * @param reason why there is no penalty
 * @param education how the party was educated; null where the law does not ask for it
 */
public record NoPenaltyDecision(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String course,
        String facts,
        List<EvidenceLine> evidence,
        List<BasisLine> violated,
        List<BasisLine> bases,
        String reason,
        @Nullable String education,
        ReliefParagraph relief)
        implements DocumentContent {}
