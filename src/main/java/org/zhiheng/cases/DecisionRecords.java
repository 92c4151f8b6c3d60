package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.DecisionRecord.DecidedParty;
import org.zhiheng.cases.DecisionRecord.Imposed;
import org.zhiheng.cases.DecisionRecord.Outcome;
import org.zhiheng.cases.DecisionRecord.PartyCategory;
import org.zhiheng.cases.DecisionRecord.Undoing;
import org.zhiheng.cases.form.DeliverDecision;
import org.zhiheng.cases.form.HandOverDecision;
import org.zhiheng.cases.form.Party;
import org.zhiheng.cases.form.PartyKind;
import org.zhiheng.cases.form.RecordUndoing;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.record.CaseReader;
import org.zhiheng.cases.record.EffectiveDay;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.matters.Basis;
import org.zhiheng.matters.Matter;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** The door through which the modules that watch read decisions; they never read what lies behind it. */
@Service
public class DecisionRecords {

    private final CaseReader reader;
    private final DecisionStore store;

    DecisionRecords(CaseReader reader, DecisionStore store) {
        this.reader = reader;
        this.store = store;
    }

    /** A case that was decided, as the ledger names it. */
    public record Decided(RecordId record, RecordId organ, LocalDate on) {}

    /** The decision of a case; 404 where nothing was decided. */
    @Transactional(readOnly = true)
    public DecisionRecord get(RecordId record) {
        var penaltyCase = reader.get(record);
        var decision = penaltyCase.ruling().decision().orElseThrow(() -> Problem.notFound("决定"));
        var matter = Objects.requireNonNull(reader.matter(penaltyCase, null));
        var until = penaltyCase.findings().violatedUntil().orElse(decision.on());
        return new DecisionRecord(
                record,
                penaltyCase.organ(),
                outcome(decision.act()),
                penaltyCase.kind() == CaseProcedure.SUMMARY,
                number(penaltyCase),
                decision.on(),
                deliveredOn(penaltyCase),
                penaltyCase.last(Set.of(Act.CLOSE_CASE)).map(TakenAct::on).orElse(null),
                matter.name(),
                matter.field(),
                penaltyCase.findings().facts(),
                bases(penaltyCase, matter, until, decision.on()),
                penalties(penaltyCase),
                party(penaltyCase, until),
                penaltyCase
                        .last(RecordUndoing.class)
                        .map(DecisionRecords::undoing)
                        .orElse(null),
                CasePeople.of(penaltyCase, until));
    }

    /** Decided cases of a region, the oldest decision first, after a place in that order. */
    @Transactional(readOnly = true)
    public List<Decided> decided(int region, @Nullable Cursor after, int limit) {
        return store.decided(region, after, limit);
    }

    private static Outcome outcome(Act decision) {
        return switch (decision) {
            case DECIDE_NO_PENALTY -> Outcome.NO_PENALTY;
            case DECIDE_NOT_ESTABLISHED -> Outcome.NOT_ESTABLISHED;
            default -> Outcome.PENALTY;
        };
    }

    private static @Nullable String number(PenaltyCase penaltyCase) {
        return Stream.of(
                        penaltyCase.number(DocumentKind.PENALTY_DECISION, Act.DECIDE_PENALTY),
                        penaltyCase.number(DocumentKind.NO_PENALTY_DECISION, Act.DECIDE_NO_PENALTY),
                        penaltyCase.number(DocumentKind.SUMMARY_DECISION, Act.DECIDE_ON_THE_SPOT))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate deliveredOn(PenaltyCase penaltyCase) {
        return penaltyCase
                .last(DeliverDecision.class)
                .map(EffectiveDay::of)
                .or(() -> penaltyCase.last(HandOverDecision.class).map(EffectiveDay::of))
                .orElse(null);
    }

    /** The law of the day of the violation (第三十七条); where none was in force, that of the decision. */
    private static List<String> bases(
            PenaltyCase penaltyCase, Matter matter, LocalDate violatedUntil, LocalDate decidedOn) {
        var violated = matter.violatedOn(violatedUntil);
        var applied = penaltyCase.lawApplied(matter, decidedOn).bases();
        return Stream.concat((violated.isEmpty() ? matter.violatedOn(decidedOn) : violated).stream(), applied.stream())
                .map(Basis::citation)
                .map(citation -> citation.inWords())
                .distinct()
                .toList();
    }

    private static List<Imposed> penalties(PenaltyCase penaltyCase) {
        if (!penaltyCase.ruling().penalised()) {
            return List.of();
        }
        return penaltyCase.proceedings().proposal().map(Proposal::penalties).orElse(List.of()).stream()
                .map(penalty -> new Imposed(penalty.kind(), penalty.amountFen(), penalty.detail()))
                .toList();
    }

    private static DecidedParty party(PenaltyCase penaltyCase, LocalDate violatedUntil) {
        var party = penaltyCase.findings().party().orElseThrow();
        return new DecidedParty(
                party.name(),
                category(party),
                party.idNumber(),
                party.address(),
                party.phone(),
                party.representative(),
                party.kind() == PartyKind.CITIZEN && CasePeople.isMinor(party.idNumber(), violatedUntil));
    }

    private static PartyCategory category(Party party) {
        return switch (party.kind()) {
            case CITIZEN -> PartyCategory.CITIZEN;
            case SOLE_TRADER -> PartyCategory.SOLE_TRADER;
            case LEGAL_PERSON, OTHER_ORGANISATION -> PartyCategory.ORGANISATION;
        };
    }

    private static Undoing undoing(TakenAct<RecordUndoing> taken) {
        var form = taken.form();
        return new Undoing(form.kind().label(), form.by().label(), form.on(), form.document(), form.reason());
    }
}
