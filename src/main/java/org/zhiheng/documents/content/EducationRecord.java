package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record that a party who is not punished was educated (教育记录), third paragraph of article 33 of the penalty law.
 *
 * @param education what was explained
 * @param statement what the party promised; null when nothing
 */
public record EducationRecord(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDateTime at,
        String place,
        String facts,
        List<BasisLine> bases,
        String education,
        @Nullable String statement,
        List<OfficerLine> officers)
        implements DocumentContent {}
