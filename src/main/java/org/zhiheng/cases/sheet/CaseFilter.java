package org.zhiheng.cases.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.platform.Conditions;
import org.zhiheng.platform.RecordId;

/**
 * What a list of cases is narrowed by; null leaves it open.
 *
 * @param unassigned with the cases of the officer also those that have none yet: any officer of the organ may verify a clue
 */
public record CaseFilter(
        @Nullable String words,
        @Nullable Stage stage,
        @Nullable CaseProcedure procedure,
        @Nullable RecordId organ,
        @Nullable RecordId officer,
        boolean unassigned,
        @Nullable String waitingFor,
        @Nullable LocalDate dueBy) {

    private static final String OWN = ":officer = any (officer_ids)";
    private static final String OWN_OR_NOBODYS = "(:officer = any (officer_ids) or officer_ids = '{}')";

    static CaseFilter none() {
        return new CaseFilter(null, null, null, null, null, false, null, null);
    }

    Conditions conditions() {
        return new Conditions()
                .of(organ)
                .with(words)
                .where("stage = :stage", "stage", stage == null ? null : stage.name())
                .where("procedure = :procedure", "procedure", procedure == null ? null : procedure.name())
                .where(unassigned ? OWN_OR_NOBODYS : OWN, "officer", officer == null ? null : officer.id())
                .when(waitingFor != null || dueBy != null, "stage <> 'CLOSED'")
                .where(":waiting = any (waiting_for)", "waiting", waitingFor)
                .where("due_on <= :dueBy", "dueBy", dueBy);
    }
}
