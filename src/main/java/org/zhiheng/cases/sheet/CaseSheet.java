package org.zhiheng.cases.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.cases.form.PartyKind;
import org.zhiheng.cases.procedure.CaseProcedure;
import org.zhiheng.cases.procedure.Stage;
import org.zhiheng.platform.RecordId;

/**
 * One line of the ledger of cases (案件一览): derived from the acts, for fast lists and for what is due today.
 *
 * @param partyDigest under which the party is found again; null while no party is known
 * @param waitingFor keys of the roles that have the next step
 * @param nextStep what is to be done next; null when the case has ended
 * @param dueOn the next day on which a period of the organ ends; null where none runs
 * @param partyKind null while no party is known
 * @param forgiven whether nothing was imposed because it was a first offence
 * @param undone whether the decision was revoked or found void
 * @param ruling what was decided, in words; null while nothing was
 * @param heldMarks by which goods under a measure are known again in other cases
 * @param referredOn when it went to the police; null where it did not
 */
public record CaseSheet(
        RecordId id,
        RecordId organ,
        int version,
        CaseProcedure procedure,
        Stage stage,
        @Nullable String number,
        String title,
        String party,
        @Nullable PartyKind partyKind,
        @Nullable String partyDigest,
        @Nullable RecordId matterId,
        String matter,
        @Nullable String field,
        List<String> officers,
        List<RecordId> officerIds,
        List<String> waitingFor,
        @Nullable String nextStep,
        @Nullable LocalDate violatedFrom,
        @Nullable LocalDate violatedUntil,
        LocalDate clueOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate dueOn,
        @Nullable String dueWhat,
        long fineFen,
        boolean penalised,
        boolean forgiven,
        boolean undone,
        @Nullable String ruling,
        boolean suspected,
        List<String> heldMarks,
        @Nullable LocalDate referredOn) {}
