package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;

/**
 * Opinion of the legal review (法制审核意见书), article 58 of the penalty law.
 *
 * @param submittedBy the unit that submitted the case
 * @param occasion why this decision must be reviewed
 * @param reviewers names with their qualification
 */
public record LegalReview(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String submittedBy,
        LocalDate submittedOn,
        String occasion,
        List<Point> points,
        String conclusion,
        String opinion,
        List<String> reviewers)
        implements DocumentContent {

    /** One of the points that are reviewed, and what was found. */
    public record Point(String name, boolean passed, String finding) {}
}
