package org.zhiheng.documents.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Report at the end of the investigation (案件调查终结报告), article 57 of the penalty law.
 *
 * @param course how the case arose and was investigated
 * @param discretion which tier of the discretion standard applies, and why
 * @param proposal what the officers propose, in one sentence
 * @param penalties proposed penalties; empty when none is proposed
 */
public record InvestigationReport(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String course,
        String facts,
        List<EvidenceLine> evidence,
        List<BasisLine> violated,
        List<BasisLine> bases,
        @Nullable String discretion,
        String proposal,
        List<PenaltyLine> penalties,
        List<OfficerLine> officers,
        List<ApprovalLine> approvals)
        implements DocumentContent {}
