package org.zhiheng.cases.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.form.DecideOnTheSpot;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.OpenCoercion;
import org.zhiheng.cases.form.PartyKind;
import org.zhiheng.cases.form.VerifyClue;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.documents.Documents;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.Matters;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.review.MajorDecisions;
import org.zhiheng.review.ProposedPenalty;
import org.zhiheng.settings.LegalClock;

/** Reads a case with its papers, and the matter that it is about. */
@Component
public class CaseReader {

    private final CaseStore store;
    private final Documents documents;
    private final Matters matters;
    private final MajorDecisions majors;
    private final LegalClock clock;

    CaseReader(CaseStore store, Documents documents, Matters matters, MajorDecisions majors, LegalClock clock) {
        this.store = store;
        this.documents = documents;
        this.matters = matters;
        this.majors = majors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PenaltyCase get(RecordId id) {
        return find(id).orElseThrow(() -> Problem.notFound("案件"));
    }

    @Transactional(readOnly = true)
    public Optional<PenaltyCase> find(RecordId id) {
        return store.find(id).map(found -> found.with(documents.of(id)));
    }

    /** The matter chosen in the form, else that of the case; null while there is none. */
    @Nullable
    public Matter matter(PenaltyCase penaltyCase, @Nullable Form form) {
        var chosen = switch (form) {
            case VerifyClue verified -> Optional.of(verified.matter());
            case OpenCoercion opened -> Optional.of(opened.matter());
            case DecideOnTheSpot decided -> Optional.of(decided.matter());
            case null, default -> penaltyCase.findings().matter();
        };
        return chosen.map(matters::get)
                .map(matter -> isListed(penaltyCase, form, matter) ? matter.asMajor() : matter)
                .orElse(null);
    }

    /** Whether the organ's list of major decisions catches what is proposed (《山西省行政执法条例》第二十七条). */
    private boolean isListed(PenaltyCase penaltyCase, @Nullable Form form, Matter matter) {
        if (matter.major() || penaltyCase.kind() == CaseProcedure.SUMMARY) {
            return matter.major();
        }
        return Proposal.of(0, form)
                .or(() -> penaltyCase.proceedings().proposal())
                .filter(proposal -> !proposal.penalties().isEmpty())
                .map(proposal -> new ProposedPenalty(
                        matter.field(),
                        penaltyCase
                                .findings()
                                .party()
                                .filter(party -> party.kind() == PartyKind.CITIZEN)
                                .isPresent(),
                        proposal.penalties().stream()
                                .map(penalty -> new ProposedPenalty.Part(penalty.kind(), penalty.amountFen()))
                                .toList()))
                .filter(proposed -> !majors.listed(penaltyCase.organ(), proposed, clock.today())
                        .isEmpty())
                .isPresent();
    }
}
