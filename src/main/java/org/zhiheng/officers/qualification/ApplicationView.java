package org.zhiheng.officers.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.officers.Officer;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.RecordId;

/** An application with what was done with it and what may be done now; the ID number masked. */
record ApplicationView(
        RecordId id,
        int version,
        Row row,
        PersonalText idNumber,
        Officer.Kind kind,
        Officer.Establishment establishment,
        String establishmentLabel,
        Officer.@Nullable Education education,
        @Nullable LocalDate joinedOn,
        boolean lawQualified,
        boolean exemptionAsked,
        List<String> fields,
        int region,
        String statement,
        List<ProofView> proofs,
        @Nullable ResultView result,
        List<Finding> findings,
        List<StepView> steps,
        List<ActView> acts,
        @Nullable RecordId officer,
        @Nullable RecordId certificate) {

    /** An application in a list. */
    record Row(
            RecordId id,
            RecordId organ,
            String organName,
            String name,
            String kindLabel,
            String post,
            Stage stage,
            String stageLabel,
            LocalDate submittedOn,
            boolean exemptionAsked) {}

    /** A file that was handed in. */
    record ProofView(Proof.Kind kind, String kindLabel, RecordId file, String name, String href) {

        static ProofView of(Proof proof) {
            return new ProofView(
                    proof.kind(), proof.kind().label(), proof.file(), proof.name(), "/api/files/" + proof.file());
        }
    }

    /**
     * What came of the examination.
     *
     * @param score null for whoever may not know it
     */
    record ResultView(
            boolean exempt,
            boolean passed,
            @Nullable LocalDate sittingOn,
            @Nullable BigDecimal score) {}

    record StepView(
            Doing act,
            String label,
            @Nullable String note,
            List<ProofView> files,
            LocalDate on,
            String person,
            String role) {}

    /** An act of the procedure at this stage, and what is missing for it. */
    record ActView(Doing act, String label, String article, boolean allowed, List<Missing> missing) {}
}
