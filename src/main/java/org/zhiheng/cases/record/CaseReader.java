package org.zhiheng.cases.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.form.DecideOnTheSpot;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.VerifyClue;
import org.zhiheng.documents.Documents;
import org.zhiheng.matters.Matter;
import org.zhiheng.matters.Matters;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** Reads a case with its papers, and the matter that it is about. */
@Component
public class CaseReader {

    private final CaseStore store;
    private final Documents documents;
    private final Matters matters;

    CaseReader(CaseStore store, Documents documents, Matters matters) {
        this.store = store;
        this.documents = documents;
        this.matters = matters;
    }

    @Transactional(readOnly = true)
    public PenaltyCase get(RecordId id) {
        return store.find(id).map(found -> found.with(documents.of(id))).orElseThrow(() -> Problem.notFound("案件"));
    }

    /** The matter chosen in the form, else that of the case; null while there is none. */
    @Nullable
    public Matter matter(PenaltyCase penaltyCase, @Nullable Form form) {
        var chosen = switch (form) {
            case VerifyClue verified -> Optional.of(verified.matter());
            case DecideOnTheSpot decided -> Optional.of(decided.matter());
            case null, default -> penaltyCase.findings().matter();
        };
        return chosen.map(matters::get).orElse(null);
    }
}
