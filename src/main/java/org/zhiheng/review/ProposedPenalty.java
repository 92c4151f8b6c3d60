package org.zhiheng.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.matters.PenaltyKind;

/**
 * A penalty that is proposed, as far as an organ's list of major decisions asks about it.
 *
 * @param field the field of enforcement
 * @param citizen whether the party is a citizen
 */
public record ProposedPenalty(String field, boolean citizen, List<Part> penalties) {

    /** One penalty of it; the sum in 分, null where the kind has none. */
    public record Part(PenaltyKind kind, @Nullable Long amountFen) {}

    public ProposedPenalty {
        penalties = List.copyOf(penalties);
    }
}
