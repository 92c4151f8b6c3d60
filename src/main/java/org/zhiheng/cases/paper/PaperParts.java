package org.zhiheng.cases.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.documents.content.*;
import org.zhiheng.law.Amounts;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;
import org.zhiheng.matters.Basis;
import org.zhiheng.matters.Matter;
import org.zhiheng.officers.Officer;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.RecordId;

/**
 * The parts that all papers of a case are made of, filled from what the case already knows.
 *
 * @param penaltyCase with the act that makes the paper as its last
 * @param officerOf finds an officer
 * @param digestOf the SM3 of a stored file
 * @param paymentDue the last day on which the fine could be paid, as the case stood
 */
public record PaperParts(
        PenaltyCase penaltyCase,
        Organ owner,
        @Nullable Matter matter,
        Function<RecordId, Optional<Officer>> officerOf,
        Function<RecordId, Optional<String>> digestOf,
        Function<PenaltyCase, Optional<LocalDate>> paymentDue) {

    OrganBlock organ() {
        return new OrganBlock(
                owner.name(),
                Objects.requireNonNullElse(owner.word(), owner.shortName()),
                owner.address(),
                owner.phone());
    }

    public CaseLine line() {
        return new CaseLine(penaltyCase.number(), penaltyCase.findings().title() + "案");
    }

    PartyBlock party() {
        var party = penaltyCase.findings().party().orElseThrow();
        return new PartyBlock(
                party.name(),
                party.kind().label(),
                party.idLabel(),
                party.idNumber(),
                party.address(),
                party.phone(),
                party.representative());
    }

    @Nullable
    PartyBlock partyIfKnown() {
        return penaltyCase.findings().party().isPresent() ? party() : null;
    }

    PersonBlock person(Person person) {
        return new PersonBlock(
                person.name(),
                person.part().label(),
                person.gender(),
                person.idNumber(),
                person.phone(),
                person.address(),
                person.workplace());
    }

    List<OfficerLine> officers() {
        return officers(penaltyCase.officers(), last().on());
    }

    /** Names and the certificates valid on that day. */
    List<OfficerLine> officers(List<RecordId> ids, LocalDate on) {
        return ids.stream()
                .map(id -> officerOf.apply(id).orElse(null))
                .filter(Objects::nonNull)
                .map(officer -> officerLine(officer, on))
                .toList();
    }

    private OfficerLine officerLine(Officer officer, LocalDate on) {
        var field = matter == null ? "" : matter.field();
        var certificate = officer.certificateFor(field, penaltyCase.organ().region(), on)
                .or(() -> officer.certificates().stream().findFirst());
        return new OfficerLine(
                officer.name(), certificate.map(one -> one.number()).orElse("—"));
    }

    public String officerNames() {
        return officers().stream().map(OfficerLine::name).collect(Collectors.joining("、"));
    }

    List<EvidenceLine> evidence() {
        var lines = new ArrayList<EvidenceLine>();
        for (var taken : penaltyCase.all(RecordEvidence.class)) {
            if (penaltyCase.findings().excludedWhy(taken.seq()) == null) {
                lines.add(evidence(taken));
            }
        }
        return lines;
    }

    EvidenceLine evidence(TakenAct<RecordEvidence> taken) {
        var number = penaltyCase.all(RecordEvidence.class).stream()
                .map(TakenAct::seq)
                .toList()
                .indexOf(taken.seq());
        return new EvidenceLine(
                Integer.toString(number + 1),
                taken.form().name(),
                taken.form().kind().label(),
                taken.form().purpose());
    }

    List<BasisLine> violated() {
        return matter == null ? List.of() : lines(inForce(matter.violatedOn(day()), matter.violatedOn(last().on())));
    }

    List<BasisLine> bases() {
        return matter == null
                ? List.of()
                : lines(penaltyCase.lawApplied(matter, last().on()).bases());
    }

    /** The law of the day of the violation (第三十七条); where none was in force, that of today. */
    private static List<Basis> inForce(List<Basis> then, List<Basis> now) {
        return then.isEmpty() ? now : then;
    }

    private LocalDate day() {
        return penaltyCase.findings().violatedUntil().orElse(last().on());
    }

    static List<BasisLine> lines(List<Basis> bases) {
        return bases.stream()
                .map(basis -> cited(basis.citation().statute(), basis.citation().article()))
                .toList();
    }

    static BasisLine cited(String statute, String article) {
        var citation = Citation.of(statute, article);
        var register = Statutes.standard();
        return new BasisLine(register.get(statute).title(), citation.articleInWords(), register.digest(citation));
    }

    public List<PenaltyLine> penalties() {
        return penaltyCase.proceedings().proposal().map(Proposal::penalties).orElse(List.of()).stream()
                .map(PaperParts::penalty)
                .toList();
    }

    private static PenaltyLine penalty(Penalty penalty) {
        var amount = penalty.amountFen();
        var words = new StringBuilder(penalty.kind().label());
        if (amount != null) {
            words.append(Amounts.yuan(amount).replace(" ", ""))
                    .append("（")
                    .append(Amounts.inCapitals(amount))
                    .append("）");
        }
        if (penalty.detail() != null) {
            words.append(amount == null ? "" : "，").append(penalty.detail());
        }
        return new PenaltyLine(penalty.kind().label(), words.toString(), amount);
    }

    public TakenAct<?> last() {
        return penaltyCase.acts().getLast();
    }

    /** One opinion on an approval form, of whoever took the act. */
    static ApprovalLine approval(String part, String opinion, TakenAct<?> taken) {
        return new ApprovalLine(part, opinion, taken.person(), taken.on());
    }

    @Nullable
    PersonalText partyAddress() {
        return penaltyCase.findings().party().map(Party::address).orElse(null);
    }
}
