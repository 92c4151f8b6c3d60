package org.zhiheng.documents.content;

import java.util.List;

/**
 * Decision on a penalty by the ordinary procedure (行政处罚决定书), with all that article 59 of the penalty law asks for.
 *
 * @param defence when and how notice was given, what the party said, and how it was weighed
 * @param discretion which tier of the discretion standard applies, and why
 * @param performance how and until when the penalty is to be performed
 */
public record PenaltyDecision(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        String course,
        String facts,
        List<EvidenceLine> evidence,
        String defence,
        List<BasisLine> violated,
        List<BasisLine> bases,
        String discretion,
        List<PenaltyLine> penalties,
        String performance,
        ReliefParagraph relief)
        implements DocumentContent {}
