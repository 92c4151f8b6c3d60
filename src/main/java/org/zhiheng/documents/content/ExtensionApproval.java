package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;

/** Approval to extend the period for the decision (延长办案期限审批表), article 60 of the penalty law. */
public record ExtensionApproval(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate extendedTo,
        String reason,
        List<BasisLine> bases,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
