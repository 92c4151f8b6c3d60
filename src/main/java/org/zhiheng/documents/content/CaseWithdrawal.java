package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;

/** Approval to withdraw a case that should not have been opened or cannot go on (撤销案件审批表). */
public record CaseWithdrawal(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDate openedOn,
        String course,
        String reason,
        List<BasisLine> bases,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
