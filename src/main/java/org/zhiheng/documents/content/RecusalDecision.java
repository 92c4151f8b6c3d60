package org.zhiheng.documents.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decision on a recusal (回避决定书), article 43 of the penalty law.
 *
 * @param askedBy who asked for it, or 本人申请
 * @param officer whose recusal is decided
 * @param granted whether the officer steps aside
 * @param successor who takes over; null when nobody has to
 */
public record RecusalDecision(
        OrganBlock organ,
        CaseLine matter,
        String askedBy,
        LocalDate askedOn,
        OfficerLine officer,
        String grounds,
        boolean granted,
        String reason,
        List<BasisLine> bases,
        @Nullable OfficerLine successor,
        String decidedBy)
        implements DocumentContent {}
