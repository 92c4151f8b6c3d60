package org.zhiheng.cases.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
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

    private static final String OWN_OR_NOBODYS = " and (:officer = any (officer_ids) or officer_ids = '{}')";
    private static final String UNDER_WAY = " and stage <> 'CLOSED'";

    static CaseFilter none() {
        return new CaseFilter(null, null, null, null, null, false, null, null);
    }

    /** The conditions that were given and no others, so that an index serves each list; the words are found apart. */
    String conditions() {
        return (stage == null ? "" : " and stage = :stage")
                + (procedure == null ? "" : " and procedure = :procedure")
                + (officer == null ? "" : unassigned ? OWN_OR_NOBODYS : " and :officer = any (officer_ids)")
                + (waitingFor == null ? "" : UNDER_WAY + " and :waiting = any (waiting_for)")
                + (dueBy == null ? "" : UNDER_WAY + " and due_on <= :dueBy");
    }

    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("words", words);
        values.put("stage", stage == null ? null : stage.name());
        values.put("procedure", procedure == null ? null : procedure.name());
        values.put("officer", officer == null ? null : officer.id());
        values.put("waiting", waitingFor);
        values.put("dueBy", dueBy);
        return values;
    }
}
