package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Record of an interview (询问笔录), article 55 of the penalty law.
 *
 * @param notice the words by which certificates were shown and rights and duties told
 * @param recorder who wrote it down
 */
public record InterviewRecord(
        OrganBlock organ,
        CaseLine matter,
        LocalDateTime from,
        LocalDateTime until,
        String place,
        PersonBlock person,
        List<OfficerLine> officers,
        String recorder,
        String notice,
        List<QuestionAnswer> interview)
        implements DocumentContent {}
