package org.zhiheng.cases.sheet;

import java.util.Optional;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.record.Freezes;

/** For whom the freezing of deposits waits, and for what. */
final class FreezeTurn {

    private FreezeTurn() {}

    static Optional<Turn> of(Freezes freezes) {
        if (freezes.pendingApplication().isPresent()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "审批冻结存款"));
        }
        if (!freezes.untold().isEmpty()) {
            return Optional.of(new Turn(CaseRole.CASE_OFFICERS, "三个工作日内向当事人交付冻结决定书"));
        }
        return freezes.approved().map(approved -> new Turn(CaseRole.CASE_OFFICERS, "实施冻结存款"));
    }
}
