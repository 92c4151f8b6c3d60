package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Record of statement and defence (陈述申辩笔录), article 45 of the penalty law.
 *
 * @param noticeNumber number of the notice that it answers
 * @param materials what the party handed in; may be empty
 */
public record DefenceRecord(
        OrganBlock organ,
        CaseLine matter,
        LocalDateTime from,
        LocalDateTime until,
        String place,
        PersonBlock person,
        List<OfficerLine> officers,
        String recorder,
        String noticeNumber,
        String statement,
        List<EvidenceLine> materials)
        implements DocumentContent {}
