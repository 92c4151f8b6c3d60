package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Approval to decline to open a case (不予立案审批表). */
public record CaseDeclined(
        OrganBlock organ,
        CaseLine matter,
        String source,
        LocalDate clueOn,
        @Nullable PartyBlock party,
        String facts,
        String reason,
        List<BasisLine> bases,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
