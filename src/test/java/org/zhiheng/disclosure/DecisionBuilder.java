package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecord.DecidedParty;
import org.zhiheng.cases.DecisionRecord.Imposed;
import org.zhiheng.cases.DecisionRecord.NamedPerson;
import org.zhiheng.cases.DecisionRecord.Outcome;
import org.zhiheng.cases.DecisionRecord.PartyCategory;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/** A decision as far as a test needs it: a fine on an enterprise by the ordinary procedure, unless said otherwise. */
final class DecisionBuilder {

    private final RecordId record = RecordId.create(140431);
    private final List<NamedPerson> people = new ArrayList<>();
    private Outcome outcome = Outcome.PENALTY;
    private boolean summary;
    private String facts = "货架上有过期食品。";
    private List<Imposed> penalties = List.of(new Imposed(PenaltyKind.FINE, 5_000_000L, null));
    private DecidedParty party = party("沁源县某商贸有限公司", PartyCategory.ORGANISATION, "91140431MA0K000008", null, false);

    static DecisionBuilder aDecision() {
        return new DecisionBuilder();
    }

    DecisionBuilder outcome(Outcome other) {
        outcome = other;
        return this;
    }

    DecisionBuilder summary() {
        summary = true;
        return this;
    }

    DecisionBuilder facts(String text) {
        facts = text;
        return this;
    }

    DecisionBuilder penalties(PenaltyKind... kinds) {
        penalties = List.of(kinds).stream()
                .map(kind -> new Imposed(kind, null, null))
                .toList();
        return this;
    }

    DecisionBuilder citizen(String name, String idNumber, boolean minor) {
        party = party(name, PartyCategory.CITIZEN, idNumber, null, minor);
        return this;
    }

    DecisionBuilder soleTrader(String name, String owner) {
        party = party(name, PartyCategory.SOLE_TRADER, "92140431MA0K000006", owner, false);
        return known(owner, false);
    }

    DecisionBuilder enterprise(String name) {
        party = party(name, PartyCategory.ORGANISATION, "91140431MA0K000008", null, false);
        return this;
    }

    DecisionBuilder known(String name, boolean minor) {
        people.add(new NamedPerson(name, minor, null, null, null));
        return this;
    }

    DecisionBuilder known(String name, String idNumber, String phone, String address) {
        people.add(new NamedPerson(
                name, false, PersonalText.of(idNumber), PersonalText.of(phone), PersonalText.of(address)));
        return this;
    }

    private static DecidedParty party(
            String name, PartyCategory category, String idNumber, @Nullable String representative, boolean minor) {
        return new DecidedParty(
                name, category, PersonalText.of(idNumber), PersonalText.of("沁源县示例路105号"), null, representative, minor);
    }

    DecisionRecord build() {
        return new DecisionRecord(
                record,
                RecordId.create(140431),
                outcome,
                summary,
                "沁市监罚决〔2026〕12号",
                LocalDate.parse("2026-03-03"),
                null,
                null,
                "经营超过保质期的食品",
                "市场监管",
                facts,
                List.of("《食品安全法》第三十四条第十项"),
                penalties,
                party,
                null,
                people);
    }
}
