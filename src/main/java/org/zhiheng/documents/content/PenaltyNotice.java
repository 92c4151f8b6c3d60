package org.zhiheng.documents.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notice of the intended penalty (行政处罚告知书), article 44 of the penalty law.
 *
 * @param defence how and until when the party may state and defend (article 45)
 * @param hearing how and until when a hearing may be asked for (articles 63, 64); null when the penalty is none of these
 */
public record PenaltyNotice(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String facts,
        List<EvidenceLine> evidence,
        List<BasisLine> violated,
        List<BasisLine> bases,
        @Nullable String discretion,
        List<PenaltyLine> penalties,
        String defence,
        @Nullable String hearing,
        List<OfficerLine> officers)
        implements DocumentContent {}
