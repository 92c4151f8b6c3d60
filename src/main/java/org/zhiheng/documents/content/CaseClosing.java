package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Approval to close a case (结案审批表).
 *
 * @param decision number of the decision; null when the case ends without one
 * @param execution how the decision was performed
 * @param reason why the case can be closed
 */
public record CaseClosing(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDate openedOn,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        List<PenaltyLine> penalties,
        String execution,
        String reason,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
