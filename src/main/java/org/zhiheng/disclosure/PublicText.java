package org.zhiheng.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecord.Imposed;
import org.zhiheng.cases.DecisionRecord.PartyCategory;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.CreditCode;

/**
 * A decision as the public is to read it, with the list of what was hidden.
 *
 * @param hidden each once, in the order of the text
 */
record PublicText(Shown shown, List<Finding> hidden) {

    static PublicText of(DecisionRecord decision, String organ, Masking masking) {
        var found = new ArrayList<Finding>();
        var party = party(decision, masking, found);
        var facts = masked(decision.facts(), masking, found);
        var content = masked(content(decision), masking, found);
        return new PublicText(
                new Shown(
                        decision.number(),
                        outcome(decision),
                        decision.violation(),
                        party,
                        category(decision.party().category()),
                        creditCode(decision),
                        facts,
                        decision.bases(),
                        decision.penalties().stream()
                                .map(imposed -> imposed.kind().label())
                                .toList(),
                        content,
                        decision.decidedOn(),
                        organ),
                found.stream().distinct().toList());
    }

    private static String masked(String text, Masking masking, List<Finding> found) {
        var masked = masking.apply(text);
        found.addAll(masked.findings());
        return masked.text();
    }

    /** An enterprise keeps its name; a shop that bears nothing but its owner's name does not. */
    private static String party(DecisionRecord decision, Masking masking, List<Finding> found) {
        var party = decision.party();
        if (party.category() == PartyCategory.ORGANISATION) {
            return party.name();
        }
        if (party.category() == PartyCategory.SOLE_TRADER && PersonName.looksLikeOne(party.name())) {
            var instead = PersonName.masked(party.name());
            found.add(Finding.of(PersonalKind.NAME, party.name(), instead));
            return instead;
        }
        return masked(party.name(), masking, found);
    }

    static String category(PartyCategory category) {
        return switch (category) {
            case ORGANISATION -> "法人及非法人组织";
            case CITIZEN -> "自然人";
            case SOLE_TRADER -> "个体工商户";
        };
    }

    private static String outcome(DecisionRecord decision) {
        return switch (decision.outcome()) {
            case PENALTY -> "行政处罚";
            case NO_PENALTY -> "不予行政处罚";
            case NOT_ESTABLISHED -> "违法事实不能成立";
        };
    }

    /** Only a code that is one: an ID number in its place stays inside. */
    private static @Nullable String creditCode(DecisionRecord decision) {
        var code = decision.party().idNumber().plain();
        return !decision.party().isCitizen() && CreditCode.fault(code).isEmpty() ? code : null;
    }

    private static String content(DecisionRecord decision) {
        return decision.penalties().isEmpty()
                ? outcome(decision)
                : decision.penalties().stream().map(PublicText::words).collect(Collectors.joining("；"));
    }

    private static String words(Imposed imposed) {
        return imposed.kind().label()
                + (imposed.amountFen() == null ? "" : " " + Amounts.yuan(imposed.amountFen()))
                + (imposed.detail() == null ? "" : "：" + imposed.detail());
    }
}
