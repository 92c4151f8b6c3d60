package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Record made at the scene (现场笔录), article 55 of the penalty law.
 *
 * @param present who was there for the party; null when nobody was
 * @param witness null when there was none
 * @param notice the words by which certificates were shown and rights and duties told
 * @param statement what the party said of it at once; null when nothing
 */
public record SceneRecord(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDateTime from,
        LocalDateTime until,
        String place,
        @Nullable PersonBlock present,
        @Nullable PersonBlock witness,
        List<OfficerLine> officers,
        String recorder,
        String notice,
        String findings,
        @Nullable String statement)
        implements DocumentContent {}
