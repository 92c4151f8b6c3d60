package org.zhiheng.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.Amounts;
import org.zhiheng.matters.PenaltyKind;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * One kind of decision that an organ has listed for legal review.
 *
 * @param name what is listed, in the words of the list
 * @param field the field of enforcement; null for every field
 * @param kinds the kinds of penalty, one of which is enough; empty for every kind
 * @param fromFen the sum from which on it counts, in 分, for kinds that are sums; null where any sum counts
 * @param party whom it is imposed on
 * @param basis the provision or document by which it was listed
 */
public record MajorItem(
        String name,
        Decision decision,
        @Nullable String field,
        Set<PenaltyKind> kinds,
        @Nullable Long fromFen,
        PartyScope party,
        String basis) {

    /** What sort of enforcement decision. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum Decision {
        PENALTY("行政处罚"),
        COERCION("行政强制"),
        LICENCE("行政许可"),
        LEVY("行政征收征用"),
        OTHER("其他执法决定");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Whom the decision concerns. */
    @EnumNaming(KebabCaseStrategy.class)
    public enum PartyScope {
        ANYBODY("不限"),
        CITIZEN("公民"),
        ORGANISATION("法人或者其他组织");

        private final String label;

        PartyScope(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean takes(boolean citizen) {
            return this == ANYBODY || (this == CITIZEN) == citizen;
        }
    }

    public MajorItem {
        kinds = Set.copyOf(kinds);
    }

    boolean catches(ProposedPenalty proposed) {
        return decision == Decision.PENALTY
                && (field == null || field.equals(proposed.field()))
                && party.takes(proposed.citizen())
                && proposed.penalties().stream().anyMatch(this::catches);
    }

    private boolean catches(ProposedPenalty.Part part) {
        if (!kinds.isEmpty() && !kinds.contains(part.kind())) {
            return false;
        }
        var sum = part.amountFen();
        return fromFen == null || (part.kind().hasAmount() && sum != null && sum >= fromFen);
    }

    /** 罚款、没收违法所得，10,000 元以上，法人或者其他组织. */
    String threshold() {
        var parts = new java.util.ArrayList<String>();
        if (!kinds.isEmpty()) {
            parts.add(String.join("、", labels()));
        }
        if (fromFen != null) {
            parts.add(Amounts.yuan(fromFen) + "以上");
        }
        if (party != PartyScope.ANYBODY) {
            parts.add(party.label());
        }
        return parts.isEmpty() ? "一律审核" : String.join("，", parts);
    }

    private List<String> labels() {
        return kinds.stream().sorted().map(PenaltyKind::label).toList();
    }
}
