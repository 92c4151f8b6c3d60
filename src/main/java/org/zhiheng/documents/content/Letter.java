package org.zhiheng.documents.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in the form of a letter to somebody (通知书、决定书、催告书、移送书): who he is, what he is told, the organ's signature.
 *
 * @param party stands at the head of the paper; null where the letter goes to another organ
 * @param addressee to whom it is written
 */
public record Letter(
        OrganBlock organ,
        CaseLine matter,
        @Nullable PartyBlock party,
        String addressee,
        List<Section> sections,
        List<OfficerLine> officers)
        implements DocumentContent {}
