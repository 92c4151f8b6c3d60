package org.zhiheng.cases.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.platform.Problem.Missing;

/** Checks what a procedure demands to be on file before an act; what is missing comes with its article and its cure. */
@Component
public class Requirements {

    /** They ask the registers, and are the same for every act as long as nothing is filled in. */
    private static final Set<OnFile> OF_THE_CASE =
            Set.of(OnFile.QUALIFIED_ORGAN, OnFile.MATTER_OF_THE_ORGAN, OnFile.TWO_OFFICERS);

    private final PowerChecks power;
    private final FairnessChecks fairness;
    private final HearingChecks hearing;
    private final SubstanceChecks substance;
    private final ExecutionChecks execution;
    private final PreservationChecks preservation;
    private final CoercionChecks coercion;
    private final FreezeChecks freeze;
    private final OwnExecutionChecks own;
    private final SubstituteChecks substitute;
    private final ReferralChecks referral;
    private final SpotChecks spot;
    private final ReviewerChecks reviewers;
    private final ReviewExtension extension;

    Requirements(
            PowerChecks power,
            FairnessChecks fairness,
            HearingChecks hearing,
            SubstanceChecks substance,
            ExecutionChecks execution,
            PreservationChecks preservation,
            CoercionChecks coercion,
            FreezeChecks freeze,
            OwnExecutionChecks own,
            SubstituteChecks substitute,
            ReferralChecks referral,
            SpotChecks spot,
            ReviewerChecks reviewers,
            ReviewExtension extension) {
        this.power = power;
        this.fairness = fairness;
        this.hearing = hearing;
        this.substance = substance;
        this.execution = execution;
        this.preservation = preservation;
        this.coercion = coercion;
        this.freeze = freeze;
        this.own = own;
        this.substitute = substitute;
        this.referral = referral;
        this.spot = spot;
        this.reviewers = reviewers;
        this.extension = extension;
    }

    /** Everything that the act lacks; none where it may be taken. */
    List<Missing> missing(List<OnFile> demanded, Attempt attempt) {
        return missing(demanded, attempt, new EnumMap<>(OnFile.class));
    }

    /**
     * Everything that the act lacks, where several acts are asked about at once.
     *
     * @param known what was found before of demands that are the same for every act of the case
     */
    List<Missing> missing(List<OnFile> demanded, Attempt attempt, Map<OnFile, List<Missing>> known) {
        var missing = new ArrayList<Missing>();
        for (var demand : demanded) {
            missing.addAll(
                    OF_THE_CASE.contains(demand)
                            ? known.computeIfAbsent(demand, asked -> check(asked, attempt))
                            : check(demand, attempt));
        }
        return missing;
    }

    private List<Missing> check(OnFile demand, Attempt attempt) {
        return switch (demand) {
            case QUALIFIED_ORGAN,
                    MATTER_OF_THE_ORGAN,
                    TWO_OFFICERS,
                    IDENTITY_SHOWN,
                    NOT_OPENED_ELSEWHERE,
                    NOT_FINED_BEFORE,
                    FIRST_OFFENCE,
                    DECIDER_NOT_ON_CASE,
                    NO_RECUSAL_PENDING,
                    RECUSAL_PENDING -> power.check(demand, attempt);
            case NOTICE_DELIVERED,
                    NOTIFIED_OF_THIS,
                    DEFENCE_HEARD,
                    DEFENCE_ANSWERED,
                    NOT_HEAVIER_FOR_DEFENCE,
                    CONSENT_TO_ELECTRONIC,
                    WITNESS_OF_LEAVING,
                    OTHER_WAYS_TRIED -> fairness.check(demand, attempt);
            case HEARING_RIGHT_JUDGED,
                    HEARING_PERIOD_OVER,
                    HEARING_IN_TIME,
                    HEARING_OFFERED,
                    NO_HEARING_PENDING,
                    HEARING_PENDING,
                    HOST_NOT_INVESTIGATOR,
                    TIME_TO_TELL_OF_HEARING,
                    HEARING_ARRANGED,
                    TOLD_OF_HEARING_IN_TIME,
                    HEARING_HELD -> hearing.check(demand, attempt);
            case CLUE_VERIFIED,
                    PENALTY_PROPOSED,
                    NO_PENALTY_PROPOSED,
                    FIT_TO_BE_PUNISHED,
                    WITHIN_LIMITATION,
                    BASIS_IN_FORCE,
                    LIGHTER_LAW_APPLIED,
                    NO_BASIS_LEFT,
                    BEING_ENTERED,
                    CASE_ENDED,
                    FILE_IN_PLACE,
                    FILE_LENT,
                    WITHIN_THE_RANGE,
                    CORRECTION_SEEN_TO,
                    REVIEW_PASSED,
                    DISCUSSED_COLLECTIVELY,
                    NO_SUSPECTED_CRIME,
                    SUSPECTED_CRIME,
                    EDUCATED,
                    EXTENSION_GRANTED,
                    DECISION_MADE -> substance.check(demand, attempt);
            case EVIDENCE_RECORDED,
                    EVIDENCE_TAKEN,
                    EVIDENCE_SOUND,
                    SOMETHING_TO_SHOW,
                    RECORDED_WHOLE,
                    FOOTAGE_LACKING -> EvidenceRules.check(demand, attempt.penaltyCase());
            case REVIEWER_QUALIFIED -> reviewers.qualified(attempt);
            case REVIEW_EXTENDABLE -> extension.check(attempt);
            case REVIEW_SUBMITTED,
                    MATERIAL_COMPLETE,
                    MATERIAL_RETURNED,
                    REVIEW_UNANSWERED,
                    REVIEW_DISPUTED,
                    REVIEW_ANSWERED -> ReviewChecks.check(demand, attempt);
            case FINE_UNPAID,
                    DECISION_DELIVERED,
                    REMEDY_PENDING,
                    NO_REMEDY_PENDING,
                    UNDOING_RECORDED,
                    UNPERFORMED,
                    DEMANDED,
                    DEMAND_PERIOD_OVER,
                    REMEDY_PERIOD_OVER,
                    BUILDING_MAY_FALL,
                    AUCTION_POSSIBLE,
                    APPLIED_TO_COURT -> execution.check(demand, attempt);
            case PRESERVATION_APPLIED,
                    PRESERVATION_APPROVED,
                    PRESERVED,
                    PRESERVATION_IN_TIME,
                    CONFISCATION_DECIDED,
                    APPRAISAL_UNDER_WAY -> preservation.check(demand, attempt);
            case OWN_POWER_TO_COERCE,
                    MEASURE_APPLIED,
                    MEASURE_APPROVED,
                    MEASURE_STEPS,
                    MEASURE_UNCONFIRMED,
                    ONLY_WHAT_CONCERNS,
                    NOT_HELD_ALREADY,
                    MEASURE_EXTENDABLE,
                    GOODS_HELD,
                    NOTHING_HELD,
                    SOMETHING_HELD,
                    READY_TO_PASS,
                    PASSED_ON,
                    PAPERS_MADE -> coercion.check(demand, attempt);
            case POWER_TO_FREEZE,
                    FREEZE_APPLIED,
                    FREEZE_APPROVED,
                    FREEZE_IN_PROPORTION,
                    NOT_FROZEN_ALREADY,
                    DEPOSITS_FROZEN,
                    FREEZE_EXTENDABLE,
                    FREEZE_TOLD -> freeze.check(demand, attempt);
            case POWER_TO_EXECUTE,
                    DEMAND_UNHEEDED,
                    MONEY_LONG_OVERDUE,
                    EXECUTION_DECIDED,
                    EXECUTION_UNDER_WAY,
                    NOT_SUSPENDED,
                    EXECUTION_SUSPENDED,
                    TERMINATION_GROUNDED,
                    EXECUTED_WRONGLY,
                    NO_AGREEMENT,
                    AGREEMENT_RUNNING,
                    AGREEMENT_HARMLESS,
                    REMISSION_BOUND,
                    NOT_AT_NIGHT,
                    SUPPLIES_KEPT,
                    PARTY_OR_WITNESS -> own.check(demand, attempt);
            case SUBSTITUTE_POSSIBLE, SUBSTITUTE_DECIDED, SUBSTITUTE_REMINDED, SUBSTITUTE_PEACEFUL, CLEARING_AT_ONCE ->
                substitute.check(demand, attempt);
            case NO_REFERRAL_UNDER_WAY,
                    TASK_FORCE,
                    REFERRAL_REPORTED,
                    PRINCIPAL_HEAD,
                    REFERRAL_APPROVED,
                    FIVE_MATERIALS,
                    REFERRAL_HANDED_OVER,
                    POLICE_RECEIVED,
                    POLICE_REFUSED,
                    OBJECTION_IN_TIME,
                    OBJECTION_PENDING,
                    POLICE_FILED,
                    MATERIALS_HANDED_OVER,
                    SUSPICION_ANSWERED -> referral.check(demand, attempt);
            case SUMMARY_POSSIBLE,
                    HEARD_ON_THE_SPOT,
                    COLLECTION_ALLOWED,
                    COLLECTED,
                    HANDED_IN,
                    FILED,
                    FINE_OVERDUE,
                    CARRIED_OUT -> spot.check(demand, attempt);
        };
    }

    /** One thing missing, under the provision that asks for it. */
    static List<Missing> lack(OnFile demand, String text, String remedy) {
        return List.of(new Missing(text, demand.citation().inWords(), remedy));
    }

    static List<Missing> lackIf(boolean lacking, OnFile demand, String text, String remedy) {
        return lacking ? lack(demand, text, remedy) : List.of();
    }
}
