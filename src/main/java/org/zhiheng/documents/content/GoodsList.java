package org.zhiheng.documents.content;

import java.time.LocalDateTime;
import java.util.List;

/** The list of goods that are preserved, sealed, seized or handed over (场所、设施、财物清单), in two copies. */
public record GoodsList(
        OrganBlock organ,
        CaseLine matter,
        PartyBlock party,
        LocalDateTime at,
        String place,
        List<GoodsLine> goods,
        List<OfficerLine> officers)
        implements DocumentContent {}
