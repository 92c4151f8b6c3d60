package org.zhiheng.cases.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.LendFile;
import org.zhiheng.cases.form.PassToCase;
import org.zhiheng.cases.form.PastAct;
import org.zhiheng.cases.form.ReturnFile;
import org.zhiheng.cases.form.TakeOverMeasure;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.law.Procedure;
import org.zhiheng.matters.LawOnDay;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.RecordId;

/**
 * A penalty case (案件): the acts taken in it and the papers they made. Everything else is asked of these: what was found
 * ({@link Findings}), how it goes to its decision ({@link Proceedings}), what was decided ({@link Ruling}) and what became of that
 * ({@link Execution}).
 *
 * @param papers issued so far, in the order of their dates
 */
public record PenaltyCase(
        RecordId id, RecordId organ, CaseProcedure kind, List<TakenAct<?>> acts, List<IssuedDocument> papers) {

    public PenaltyCase {
        acts = List.copyOf(acts);
        papers = List.copyOf(papers);
    }

    public static PenaltyCase empty(RecordId id, RecordId organ, CaseProcedure kind) {
        return new PenaltyCase(id, organ, kind, List.of(), List.of());
    }

    public PenaltyCase with(TakenAct<?> act) {
        return with(taken().with(act));
    }

    public PenaltyCase with(List<IssuedDocument> newer) {
        return new PenaltyCase(id, organ, kind, acts, newer);
    }

    /** The case as it stood before an act. */
    public PenaltyCase before(int seq) {
        return with(taken().before(seq));
    }

    private PenaltyCase with(TakenActs other) {
        return new PenaltyCase(id, organ, kind, other.list(), papers);
    }

    public Procedure<Stage, Act> procedure() {
        return kind.table();
    }

    /** How many acts were taken: whoever acts must know the last one. */
    public int version() {
        return acts.size();
    }

    public Stage stage() {
        var stage = procedure().start();
        for (var taken : acts) {
            var at = stage;
            stage = procedure().row(at, taken.act()).map(row -> row.after(at)).orElse(at);
        }
        return stage;
    }

    private TakenActs taken() {
        return new TakenActs(acts);
    }

    public Findings findings() {
        return new Findings(taken());
    }

    public Proceedings proceedings() {
        return new Proceedings(taken());
    }

    public Referral referral() {
        return new Referral(taken());
    }

    public Footage footage() {
        return new Footage(taken());
    }

    public Holdings holdings() {
        return new Holdings(taken());
    }

    public Appraisals appraisals() {
        return new Appraisals(taken());
    }

    public Freezes freezes() {
        return new Freezes(taken());
    }

    public Ruling ruling() {
        return new Ruling(taken());
    }

    public Execution execution() {
        return new Execution(taken());
    }

    public OwnExecution ownExecution() {
        return new OwnExecution(taken());
    }

    /** The officers in charge: as chosen last, less those who stepped aside. */
    public List<RecordId> officers() {
        return CaseOfficers.of(taken());
    }

    /** Whoever has taken part in the investigation: those in charge now or before, and those who asked and inspected. */
    public Set<RecordId> investigators() {
        return CaseOfficers.investigators(taken());
    }

    public <F extends Form> Optional<TakenAct<F>> last(Class<F> form) {
        return taken().last(form);
    }

    public <F extends Form> Optional<TakenAct<F>> lastAfter(Class<F> form, int seq) {
        return taken().lastAfter(form, seq);
    }

    public <F extends Form> List<TakenAct<F>> all(Class<F> form) {
        return taken().all(form);
    }

    public Optional<TakenAct<?>> last(Set<Act> wanted) {
        return taken().last(wanted);
    }

    public Optional<IssuedDocument> paper(DocumentKind wanted) {
        return papers.reversed().stream()
                .filter(paper -> paper.kind() == wanted && !paper.voided())
                .findFirst();
    }

    /** 沁市监立〔2026〕12号; null before the case is opened. */
    @Nullable
    public String number() {
        return switch (kind) {
            case ORDINARY -> number(DocumentKind.CASE_OPENING, Act.OPEN_CASE);
            case SUMMARY -> number(DocumentKind.SUMMARY_DECISION, Act.DECIDE_ON_THE_SPOT);
            case COERCION ->
                last(Set.of(Act.TAKE_MEASURE)).isPresent()
                        ? number(DocumentKind.MEASURE_DECISION, Act.TAKE_MEASURE)
                        : number(DocumentKind.FREEZE_DECISION, Act.FREEZE_DEPOSITS);
        };
    }

    /** The number of the paper that an act made: of its own, or as it was entered from the file on paper. */
    public @Nullable String number(DocumentKind paper, Act act) {
        return paper(paper)
                .map(IssuedDocument::number)
                .or(() -> last(Set.of(act)).map(TakenAct::past).map(PastAct::number))
                .orElse(null);
    }

    /** The records that it came from or went on as (案外强制措施与案件). */
    public List<RecordId> links() {
        return Stream.concat(
                        last(TakeOverMeasure.class).stream()
                                .map(over -> over.form().source()),
                        last(PassToCase.class).stream()
                                .flatMap(passed ->
                                        Optional.ofNullable(passed.form().penaltyCase()).stream()))
                .toList();
    }

    /** To whom the file is lent, as long as it has not come back. */
    public Optional<TakenAct<LendFile>> fileOnLoan() {
        return last(LendFile.class)
                .filter(lent -> lastAfter(ReturnFile.class, lent.seq()).isEmpty());
    }

    /** Whether acts that were taken before the product came are still being entered (补录). */
    public boolean isBeingEntered() {
        return acts.stream().anyMatch(taken -> taken.past() != null)
                && last(Set.of(Act.COMPLETE_ENTRY)).isEmpty();
    }

    /** Whether a penalty that confiscates property has been imposed (没收非法财物). */
    public boolean isConfiscationDecided() {
        return ruling().penalised()
                && proceedings()
                        .proposal()
                        .filter(proposal -> proposal.penalties().stream()
                                .anyMatch(penalty -> penalty.kind() == PenaltyKind.CONFISCATE_PROPERTY))
                        .isPresent();
    }

    /** The law by which the proposal punishes (第三十七条), as it stands on a day. */
    public LawOnDay lawApplied(Matter matter, LocalDate on) {
        var violated = findings().violatedUntil().orElse(on);
        var choice = proceedings().proposal().map(Proposal::law).orElse(null);
        return TwoLaws.of(matter, violated, on)
                .map(both -> both.applied(choice))
                .orElseGet(() -> matter.lawOn(violated));
    }
}
