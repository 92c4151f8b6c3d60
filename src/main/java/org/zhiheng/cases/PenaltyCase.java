package org.zhiheng.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.*;
import org.zhiheng.documents.DocumentKind;
import org.zhiheng.documents.IssuedDocument;
import org.zhiheng.law.Procedure;
import org.zhiheng.platform.RecordId;

/**
 * A penalty case (案件): the acts taken in it and the papers they made. Everything else is asked of these.
 *
 * @param papers issued so far, in the order of their dates
 */
record PenaltyCase(
        RecordId id, RecordId organ, CaseProcedure kind, List<TakenAct<?>> acts, List<IssuedDocument> papers) {

    PenaltyCase {
        acts = List.copyOf(acts);
        papers = List.copyOf(papers);
    }

    static PenaltyCase empty(RecordId id, RecordId organ, CaseProcedure kind) {
        return new PenaltyCase(id, organ, kind, List.of(), List.of());
    }

    PenaltyCase with(TakenAct<?> act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return new PenaltyCase(id, organ, kind, more, papers);
    }

    PenaltyCase with(List<IssuedDocument> newer) {
        return new PenaltyCase(id, organ, kind, acts, newer);
    }

    /** The case as it stood before an act. */
    PenaltyCase before(int seq) {
        return new PenaltyCase(id, organ, kind, acts.subList(0, seq - 1), papers);
    }

    Procedure<Stage, Act> procedure() {
        return kind.table();
    }

    /** How many acts were taken: whoever acts must know the last one. */
    int version() {
        return acts.size();
    }

    Stage stage() {
        var stage = procedure().start();
        for (var taken : acts) {
            var at = stage;
            stage = procedure().row(at, taken.act()).map(row -> row.after(at)).orElse(at);
        }
        return stage;
    }

    // ——— what was done ———

    <F extends Form> Optional<TakenAct<F>> last(Class<F> form) {
        return lastAfter(form, 0);
    }

    <F extends Form> Optional<TakenAct<F>> lastAfter(Class<F> form, int seq) {
        return acts.reversed().stream()
                .filter(taken -> taken.seq() > seq)
                .map(taken -> taken.as(form))
                .filter(Objects::nonNull)
                .findFirst();
    }

    <F extends Form> List<TakenAct<F>> all(Class<F> form) {
        return acts.stream()
                .map(taken -> taken.as(form))
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<TakenAct<?>> last(Set<Act> wanted) {
        return acts.reversed().stream()
                .filter(taken -> wanted.contains(taken.act()))
                .<TakenAct<?>>map(taken -> taken)
                .findFirst();
    }

    // ——— who and what ———

    Optional<Party> party() {
        return last(VerifyClue.class)
                .map(taken -> taken.form().party())
                .or(() -> last(DecideOnTheSpot.class).map(taken -> taken.form().party()));
    }

    Optional<RecordId> matter() {
        return last(VerifyClue.class)
                .map(taken -> taken.form().matter())
                .or(() -> last(DecideOnTheSpot.class).map(taken -> taken.form().matter()));
    }

    Optional<LocalDate> violatedFrom() {
        return last(VerifyClue.class).map(taken -> taken.form().violatedFrom()).or(this::spotDay);
    }

    /** The last day of the violation: the law of that day judges it, and the limitation runs from it. */
    Optional<LocalDate> violatedUntil() {
        return last(VerifyClue.class).map(taken -> taken.form().violatedUntil()).or(this::spotDay);
    }

    private Optional<LocalDate> spotDay() {
        return last(DecideOnTheSpot.class).map(taken -> taken.form().at().toLocalDate());
    }

    String title() {
        return last(RegisterClue.class).map(taken -> taken.form().title()).orElse("当场处罚");
    }

    /** The facts as they were established last. */
    String facts() {
        return last(ConcludeInvestigation.class)
                .map(taken -> taken.form().facts())
                .or(() -> last(VerifyClue.class).map(taken -> taken.form().facts()))
                .or(() -> last(DecideOnTheSpot.class).map(taken -> taken.form().facts()))
                .or(() -> last(RegisterClue.class).map(taken -> taken.form().facts()))
                .orElse("");
    }

    /** The officers in charge: as chosen last, less those who stepped aside. */
    List<RecordId> officers() {
        List<RecordId> officers = List.of();
        for (var taken : acts) {
            officers = switch (taken.form()) {
                case VerifyClue verified -> verified.officers();
                case DecideOnTheSpot decided -> decided.officers();
                case ChangeOfficers changed -> changed.officers();
                case DecideRecusal recusal -> afterRecusal(officers, taken.seq(), recusal);
                default -> officers;
            };
        }
        return officers;
    }

    private List<RecordId> afterRecusal(List<RecordId> before, int seq, DecideRecusal recusal) {
        var asked = acts.stream()
                .filter(taken -> taken.seq() < seq)
                .map(taken -> taken.as(ApplyForRecusal.class))
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .map(taken -> taken.form().officer());
        if (!recusal.granted() || asked.isEmpty()) {
            return before;
        }
        var after = new ArrayList<>(before);
        after.remove(asked.get());
        recusal.successors().stream().filter(one -> !after.contains(one)).forEach(after::add);
        return after;
    }

    // ——— proposal, notice, review ———

    /** The penalty as proposed last, unless the case was returned to investigation since. */
    Optional<Proposal> proposal() {
        var returned = returnedAt();
        return lastAfter(ChangeProposal.class, returned)
                .map(taken -> new Proposal(
                        taken.seq(),
                        taken.form().penalties(),
                        taken.form().gainsFen(),
                        taken.form().refundedFen(),
                        taken.form().discretion()))
                .or(() -> conclusion()
                        .map(taken -> new Proposal(
                                taken.seq(),
                                taken.form().penalties(),
                                taken.form().gainsFen(),
                                taken.form().refundedFen(),
                                taken.form().discretion())))
                .or(() -> last(DecideOnTheSpot.class)
                        .map(taken -> new Proposal(taken.seq(), taken.form().penalties(), null, null, "")));
    }

    Optional<TakenAct<ConcludeInvestigation>> conclusion() {
        return lastAfter(ConcludeInvestigation.class, returnedAt());
    }

    private int returnedAt() {
        return last(ReturnToInvestigation.class).map(TakenAct::seq).orElse(0);
    }

    /** The notice that counts: the last one since the case was concluded. */
    Optional<TakenAct<SendPenaltyNotice>> notice() {
        return conclusion().flatMap(concluded -> lastAfter(SendPenaltyNotice.class, concluded.seq()));
    }

    Optional<TakenAct<DeliverNotice>> noticeDelivery() {
        return notice().flatMap(sent -> lastAfter(DeliverNotice.class, sent.seq()));
    }

    Optional<TakenAct<RecordDefence>> defence() {
        return notice().flatMap(sent -> lastAfter(RecordDefence.class, sent.seq()));
    }

    boolean waivedHearing() {
        return defence()
                .filter(taken -> taken.form().manner() == DefenceManner.WAIVED_ALL)
                .isPresent();
    }

    /** A hearing that was asked for and neither held nor given up. */
    Optional<TakenAct<RequestHearing>> pendingHearing() {
        return last(RequestHearing.class)
                .filter(asked ->
                        lastAfter(WithdrawHearingRequest.class, asked.seq()).isEmpty());
    }

    /** The review of the proposal as it stands; a changed proposal has none. */
    Optional<TakenAct<GiveReviewOpinion>> review() {
        return proposal().flatMap(proposed -> lastAfter(GiveReviewOpinion.class, proposed.seq()));
    }

    Optional<TakenAct<SubmitForReview>> pendingSubmission() {
        return proposal()
                .flatMap(proposed -> lastAfter(SubmitForReview.class, proposed.seq()))
                .filter(submitted ->
                        lastAfter(GiveReviewOpinion.class, submitted.seq()).isEmpty());
    }

    Optional<TakenAct<DiscussCollectively>> discussion() {
        return proposal().flatMap(proposed -> lastAfter(DiscussCollectively.class, proposed.seq()));
    }

    // ——— hindrances ———

    boolean suspected() {
        return last(MarkSuspectedCrime.class)
                .filter(marked -> lastAfter(ClearSuspicion.class, marked.seq()).isEmpty())
                .isPresent();
    }

    Optional<TakenAct<ApplyForRecusal>> pendingRecusal() {
        return last(ApplyForRecusal.class)
                .filter(asked -> lastAfter(DecideRecusal.class, asked.seq()).isEmpty());
    }

    List<TakenAct<RecordEvidence>> evidence() {
        return all(RecordEvidence.class).stream()
                .filter(taken -> excludedWhy(taken.seq()) == null)
                .toList();
    }

    /** Why a piece of evidence was excluded; null where it was not. */
    @Nullable
    String excludedWhy(int seq) {
        return all(ExcludeEvidence.class).stream()
                .filter(excluded -> excluded.form().evidence() == seq)
                .map(excluded -> excluded.form().reason())
                .findFirst()
                .orElse(null);
    }

    // ——— decision ———

    Optional<TakenAct<?>> decision() {
        return last(
                Set.of(Act.DECIDE_PENALTY, Act.DECIDE_NO_PENALTY, Act.DECIDE_NOT_ESTABLISHED, Act.DECIDE_ON_THE_SPOT));
    }

    boolean penalised() {
        return last(Set.of(Act.DECIDE_PENALTY, Act.DECIDE_ON_THE_SPOT)).isPresent();
    }

    /** The fine imposed, in 分; none without a penalty. */
    long fineFen() {
        return penalised() ? proposal().map(Proposal::fineFen).orElse(0L) : 0;
    }

    long paidFen(PaymentKind wanted) {
        var onTheSpot =
                wanted == PaymentKind.FINE && last(CollectOnTheSpot.class).isPresent() ? fineFen() : 0;
        return onTheSpot
                + all(RecordPayment.class).stream()
                        .filter(taken -> taken.form().kind() == wanted)
                        .mapToLong(taken -> taken.form().amountFen())
                        .sum();
    }

    Optional<IssuedDocument> paper(DocumentKind wanted) {
        return papers.reversed().stream()
                .filter(paper -> paper.kind() == wanted && !paper.voided())
                .findFirst();
    }

    /** 沁市监立〔2026〕12号; null before the case is opened. */
    @Nullable
    String number() {
        return paper(kind == CaseProcedure.SUMMARY ? DocumentKind.SUMMARY_DECISION : DocumentKind.CASE_OPENING)
                .map(IssuedDocument::number)
                .orElse(null);
    }
}
