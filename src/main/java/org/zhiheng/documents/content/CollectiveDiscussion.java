package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Record of the collective discussion (集体讨论记录), second paragraph of article 57 of the penalty law.
 *
 * @param absent who should have come and did not, with the reason; may be empty
 * @param brief the case as it was reported
 */
public record CollectiveDiscussion(
        OrganBlock organ,
        CaseLine matter,
        LocalDateTime from,
        LocalDateTime until,
        String place,
        String chair,
        List<Member> members,
        List<String> absent,
        List<String> observers,
        String recorder,
        String brief,
        List<Speech> speeches,
        String conclusion)
        implements DocumentContent {

    /** One who takes part in the decision. */
    public record Member(String name, String post) {}

    /** What one member said. */
    public record Speech(String name, String opinion) {}
}
