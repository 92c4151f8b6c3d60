package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;

/** Approval to open a case (立案审批表), article 54 of the penalty law. */
public record CaseOpening(
        OrganBlock organ,
        CaseLine matter,
        String source,
        LocalDate clueOn,
        PartyBlock party,
        String facts,
        List<BasisLine> violated,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
