package org.zhiheng.cases.procedure;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.cases.procedure.CaseRole.*;
import static org.zhiheng.cases.procedure.OnFile.*;
import static org.zhiheng.cases.procedure.Stage.*;

import org.zhiheng.law.Citation;
import org.zhiheng.law.Procedure;

/** 行政处罚普通程序，《行政处罚法》第五章第三节。一行一个法律行为，自上而下即办案顺序。 */
public final class OrdinaryProcedure {

    // @formatter:off
    public static final Procedure<Stage, Act> TABLE = Procedure.<Stage, Act>of("行政处罚普通程序", "penalty-law")
            .start(NEW).end(CLOSED)
            //   环节            行为                      之后            谁             条款       须已具备
            .row(NEW,           TAKE_OVER_MEASURE,        NEW,           OFFICER,       coercion("27"),   PASSED_ON)
            .row(NEW,           REGISTER_CLUE,            CLUE,          OFFICER,       "54.1")
            .row(CLUE,          VERIFY_CLUE,              CLUE,          OFFICER,       "54.1",    TWO_OFFICERS, MATTER_OF_THE_ORGAN)
            .row(CLUE,          OPEN_CASE,                INVESTIGATION, ORGAN_HEAD,    "54.2",    QUALIFIED_ORGAN, CLUE_VERIFIED, MATTER_OF_THE_ORGAN, TWO_OFFICERS, NOT_OPENED_ELSEWHERE, NOT_FINED_BEFORE)
            .row(CLUE,          DECLINE_TO_OPEN,          CLOSED,        ORGAN_HEAD,    "54.2",    CLUE_VERIFIED, NOTHING_HELD, FREEZE_TOLD, NO_SUSPECTED_CRIME)
            .row(CLUE,          CLOSE_AS_TRANSFERRED,     CLOSED,        ORGAN_HEAD,    "57.1(4)", CLUE_VERIFIED, POLICE_FILED, MATERIALS_HANDED_OVER, NOTHING_HELD, FREEZE_TOLD, RECORDED_WHOLE)

            .before(DECIDED,    RECORD_SCENE,                            OFFICER,       "55.2",    TWO_OFFICERS, IDENTITY_SHOWN)
            .before(DECIDED,    RECORD_INTERVIEW,                        OFFICER,       "55.2",    TWO_OFFICERS, IDENTITY_SHOWN)
            .before(DECIDED,    RECORD_EVIDENCE,                         OFFICER,       "46.1",    TWO_OFFICERS)
            .before(DECIDED,    EXCLUDE_EVIDENCE,                        HANDLERS,      "46.3",    EVIDENCE_RECORDED)
            .before(DECIDED,    CHECK_EVIDENCE,                          CASE_OFFICERS, "46.2",    CLUE_VERIFIED, EVIDENCE_RECORDED)
            .before(CLOSED,     RECORD_FOOTAGE,                          HANDLERS,      "47",      SOMETHING_TO_SHOW)
            .before(CLOSED,     EXPLAIN_FOOTAGE,                         ORGAN_HEAD,    "47",      FOOTAGE_LACKING)
            .before(DECIDED,    ORDER_CORRECTION,                        CASE_OFFICERS, "28.1",    CLUE_VERIFIED, TWO_OFFICERS)
            .before(DECIDED,    STATE_NO_CORRECTION,                     CASE_OFFICERS, "28.1",    CLUE_VERIFIED)
            .before(DECIDED,    MARK_SUSPECTED_CRIME,                    HANDLERS,      "27.1",    NO_SUSPECTED_CRIME)
            .before(DECIDED,    REPORT_REFERRAL,                         HANDLERS,      transfer("5.1"),       SUSPECTED_CRIME, NO_REFERRAL_UNDER_WAY, TASK_FORCE)
            .before(DECIDED,    DECIDE_REFERRAL,                         ORGAN_HEAD,    transfer("5.2"),       REFERRAL_REPORTED, PRINCIPAL_HEAD)
            .before(DECIDED,    HAND_OVER_REFERRAL,                      HANDLERS,      transfer("6"),         REFERRAL_APPROVED, FIVE_MATERIALS)
            .before(DECIDED,    RECORD_RECEIPT,                          HANDLERS,      transfer("7"),         REFERRAL_HANDED_OVER)
            .before(DECIDED,    RECORD_POLICE_ANSWER,                    HANDLERS,      transfer("8"),         POLICE_RECEIVED)
            .before(DECIDED,    OBJECT_TO_POLICE,                        HANDLERS,      transfer("9"),         POLICE_REFUSED, OBJECTION_IN_TIME)
            .before(DECIDED,    RECORD_OBJECTION_ANSWER,                 HANDLERS,      transfer("9"),         OBJECTION_PENDING)
            .before(DECIDED,    HAND_OVER_GOODS,                         HANDLERS,      transfer("12"),        POLICE_FILED, CLUE_VERIFIED)
            .before(DECIDED,    CLEAR_SUSPICION,                         ORGAN_HEAD,    "27.1",    SUSPECTED_CRIME, SUSPICION_ANSWERED)
            .before(DECIDED,    APPLY_FOR_RECUSAL,                       HANDLERS,      "43.2",    CLUE_VERIFIED, NO_RECUSAL_PENDING)
            .before(DECIDED,    DECIDE_RECUSAL,                          ORGAN_HEAD,    "43.3",    RECUSAL_PENDING, DECIDER_NOT_ON_CASE)
            .before(DECIDED,    CHANGE_OFFICERS,                         UNIT_HEAD,     "42.1",    CLUE_VERIFIED, TWO_OFFICERS)
            .before(DECIDED,    EDUCATE,                                 CASE_OFFICERS, "33.3",    CLUE_VERIFIED, TWO_OFFICERS)

            .before(DECIDED,    APPLY_TO_PRESERVE,                       CASE_OFFICERS, "56",      CLUE_VERIFIED)
            .before(DECIDED,    APPROVE_PRESERVATION,                    ORGAN_HEAD,    "56",      PRESERVATION_APPLIED)
            .before(DECIDED,    PRESERVE_EVIDENCE,                       CASE_OFFICERS, "56",      PRESERVATION_APPROVED, TWO_OFFICERS, IDENTITY_SHOWN)
            .before(CLOSED,     DISPOSE_PRESERVED,                       CASE_OFFICERS, "56",      PRESERVED, PRESERVATION_IN_TIME, CONFISCATION_DECIDED)
            .before(DECIDED,    TAKE_SAMPLES,                            CASE_OFFICERS, "56",      CLUE_VERIFIED, TWO_OFFICERS, IDENTITY_SHOWN)
            .before(DECIDED,    COMMISSION_APPRAISAL,                    CASE_OFFICERS, "46.1",    CLUE_VERIFIED)
            .before(DECIDED,    TELL_OF_APPRAISAL,                       CASE_OFFICERS, "61.1",    APPRAISAL_UNDER_WAY, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .before(CLOSED,     RECORD_APPRAISAL,                        CASE_OFFICERS, "46.1",    APPRAISAL_UNDER_WAY)

            .before(DECIDED,    APPLY_FOR_MEASURE,                       CASE_OFFICERS, coercion("18(1)"),  OWN_POWER_TO_COERCE, CLUE_VERIFIED)
            .before(DECIDED,    APPROVE_MEASURE,                         ORGAN_HEAD,    coercion("18(1)"),  MEASURE_APPLIED)
            .before(DECIDED,    TAKE_MEASURE,                            CASE_OFFICERS, coercion("18"),     OWN_POWER_TO_COERCE, CLUE_VERIFIED, MEASURE_APPROVED, TWO_OFFICERS, IDENTITY_SHOWN, MEASURE_STEPS, ONLY_WHAT_CONCERNS, NOT_HELD_ALREADY)
            .before(CLOSED,     CONFIRM_MEASURE,                         ORGAN_HEAD,    coercion("19"),     MEASURE_UNCONFIRMED)
            .before(CLOSED,     EXTEND_MEASURE,                          ORGAN_HEAD,    coercion("25.1"),   GOODS_HELD, MEASURE_EXTENDABLE)
            .before(CLOSED,     LIFT_MEASURE,                            ORGAN_HEAD,    coercion("28.1"),   GOODS_HELD)
            .before(CLOSED,     DISPOSE_GOODS,                           ORGAN_HEAD,    coercion("27"),     GOODS_HELD, CONFISCATION_DECIDED, AUCTION_POSSIBLE)
            .before(DECIDED,    APPLY_TO_FREEZE,                         CASE_OFFICERS, coercion("18(1)"),  POWER_TO_FREEZE, CLUE_VERIFIED, FREEZE_IN_PROPORTION)
            .before(DECIDED,    APPROVE_FREEZE,                          ORGAN_HEAD,    coercion("18(1)"),  FREEZE_APPLIED)
            .before(DECIDED,    FREEZE_DEPOSITS,                         CASE_OFFICERS, coercion("30.1"),   POWER_TO_FREEZE, CLUE_VERIFIED, FREEZE_APPROVED, TWO_OFFICERS, IDENTITY_SHOWN, FREEZE_IN_PROPORTION, NOT_FROZEN_ALREADY)
            .before(CLOSED,     EXTEND_FREEZE,                           ORGAN_HEAD,    coercion("32.1"),   DEPOSITS_FROZEN, FREEZE_EXTENDABLE)
            .before(CLOSED,     LIFT_FREEZE,                             ORGAN_HEAD,    coercion("33.1"),   DEPOSITS_FROZEN)
            .before(DELIVERED,  DECIDE_SUBSTITUTE,                       ORGAN_HEAD,    coercion("52"),     CLUE_VERIFIED, SUBSTITUTE_POSSIBLE, DECIDER_NOT_ON_CASE)
            .before(DELIVERED,  PERFORM_SUBSTITUTE,                      CASE_OFFICERS, coercion("52"),     CLUE_VERIFIED, SUBSTITUTE_DECIDED, TWO_OFFICERS, NOT_AT_NIGHT, PARTY_OR_WITNESS, SUBSTITUTE_PEACEFUL)
            .before(CLOSED,     MAKE_PAPER,                              CASE_OFFICERS, "47",      CLUE_VERIFIED)
            .before(CLOSED,     DELIVER_PAPERS,                          CASE_OFFICERS, "61.1",    PAPERS_MADE, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)

            .row(INVESTIGATION, CONCLUDE_INVESTIGATION,   CONCLUDED,     CASE_OFFICERS, "57.1",    TWO_OFFICERS, EVIDENCE_RECORDED, EVIDENCE_SOUND, BASIS_IN_FORCE, LIGHTER_LAW_APPLIED, WITHIN_THE_RANGE)
            .row(INVESTIGATION, EXTEND_PERIOD,            INVESTIGATION, ORGAN_HEAD,    "60",      EXTENSION_GRANTED)
            .row(INVESTIGATION, WITHDRAW_CASE,            CLOSED,        ORGAN_HEAD,    "54.2",    NOTHING_HELD, FREEZE_TOLD, NO_SUSPECTED_CRIME)
            .row(INVESTIGATION, CLOSE_AS_TRANSFERRED,     CLOSED,        ORGAN_HEAD,    "57.1(4)", CLUE_VERIFIED, POLICE_FILED, MATERIALS_HANDED_OVER, NOTHING_HELD, FREEZE_TOLD, RECORDED_WHOLE)

            .row(CONCLUDED,     RETURN_TO_INVESTIGATION,  INVESTIGATION, UNIT_HEAD,     "57.1")
            .row(CONCLUDED,     SEND_PENALTY_NOTICE,      NOTIFIED,      UNIT_HEAD,     "44",      PENALTY_PROPOSED, BASIS_IN_FORCE, LIGHTER_LAW_APPLIED, FIT_TO_BE_PUNISHED, WITHIN_LIMITATION, HEARING_RIGHT_JUDGED, TWO_OFFICERS)
            .row(CONCLUDED,     SUBMIT_FOR_REVIEW,        CONCLUDED,     UNIT_HEAD,     "58.1",    NO_PENALTY_PROPOSED, REVIEW_ANSWERED)
            .row(CONCLUDED,     GIVE_REVIEW_OPINION,      CONCLUDED,     REVIEWER,      "58.1",    REVIEW_SUBMITTED, MATERIAL_COMPLETE, REVIEWER_QUALIFIED)
            .row(CONCLUDED,     EXTEND_REVIEW,            CONCLUDED,     ORGAN_HEAD,    "58.1",    REVIEW_SUBMITTED, REVIEW_EXTENDABLE)
            .row(CONCLUDED,     RETURN_REVIEW_MATERIAL,   CONCLUDED,     REVIEWER,      "58.1",    REVIEW_SUBMITTED, MATERIAL_COMPLETE, REVIEWER_QUALIFIED)
            .row(CONCLUDED,     SUPPLY_REVIEW_MATERIAL,   CONCLUDED,     UNIT_HEAD,     "58.1",    MATERIAL_RETURNED)
            .row(CONCLUDED,     RESPOND_TO_REVIEW,        CONCLUDED,     UNIT_HEAD,     "58.1",    REVIEW_UNANSWERED)
            .row(CONCLUDED,     SETTLE_REVIEW,            CONCLUDED,     ORGAN_HEAD,    "58.1",    REVIEW_DISPUTED, DECIDER_NOT_ON_CASE)
            .row(CONCLUDED,     DISCUSS_COLLECTIVELY,     CONCLUDED,     ORGAN_HEAD,    "57.2",    NO_PENALTY_PROPOSED)
            .row(CONCLUDED,     DECIDE_NO_PENALTY,        DECIDED,       ORGAN_HEAD,    "57.1(2)", NO_PENALTY_PROPOSED, CORRECTION_SEEN_TO, EDUCATED, FIRST_OFFENCE, NO_BASIS_LEFT, REVIEW_PASSED, DISCUSSED_COLLECTIVELY, NO_SUSPECTED_CRIME, NO_RECUSAL_PENDING, DECIDER_NOT_ON_CASE)
            .row(CONCLUDED,     DECIDE_NOT_ESTABLISHED,   DECIDED,       ORGAN_HEAD,    "57.1(3)", NO_PENALTY_PROPOSED, REVIEW_PASSED, NO_RECUSAL_PENDING, DECIDER_NOT_ON_CASE)
            .row(CONCLUDED,     EXTEND_PERIOD,            CONCLUDED,     ORGAN_HEAD,    "60",      EXTENSION_GRANTED)
            .row(CONCLUDED,     WITHDRAW_CASE,            CLOSED,        ORGAN_HEAD,    "54.2",    NOTHING_HELD, FREEZE_TOLD, NO_SUSPECTED_CRIME)
            .row(CONCLUDED,     CLOSE_AS_TRANSFERRED,     CLOSED,        ORGAN_HEAD,    "57.1(4)", CLUE_VERIFIED, POLICE_FILED, MATERIALS_HANDED_OVER, NOTHING_HELD, FREEZE_TOLD, RECORDED_WHOLE)

            .row(NOTIFIED,      DELIVER_NOTICE,           NOTIFIED,      CASE_OFFICERS, "44",      TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .row(NOTIFIED,      RECORD_DEFENCE,           NOTIFIED,      CASE_OFFICERS, "45.1",    NOTICE_DELIVERED, TWO_OFFICERS)
            .row(NOTIFIED,      REQUEST_HEARING,          NOTIFIED,      CASE_OFFICERS, "64(1)",   NOTICE_DELIVERED, HEARING_OFFERED, HEARING_IN_TIME)
            .row(NOTIFIED,      WITHDRAW_HEARING_REQUEST, NOTIFIED,      CASE_OFFICERS, "64(1)",   HEARING_PENDING)
            .row(NOTIFIED,      ARRANGE_HEARING,          NOTIFIED,      ORGAN_HEAD,    "64(2)",   HEARING_PENDING, HOST_NOT_INVESTIGATOR, TIME_TO_TELL_OF_HEARING, NO_RECUSAL_PENDING)
            .row(NOTIFIED,      DELIVER_HEARING_NOTICE,   NOTIFIED,      CASE_OFFICERS, "64(2)",   HEARING_ARRANGED, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .row(NOTIFIED,      HOLD_HEARING,             NOTIFIED,      HEARING_HOST,  "64(7)",   TOLD_OF_HEARING_IN_TIME, HOST_NOT_INVESTIGATOR, NO_RECUSAL_PENDING)
            .row(NOTIFIED,      REPORT_HEARING,           NOTIFIED,      HEARING_HOST,  "65",      HEARING_HELD)
            .row(NOTIFIED,      CHANGE_PROPOSAL,          NOTIFIED,      UNIT_HEAD,     "57.1",    BASIS_IN_FORCE, LIGHTER_LAW_APPLIED, WITHIN_THE_RANGE, NOT_HEAVIER_FOR_DEFENCE)
            .row(NOTIFIED,      SEND_PENALTY_NOTICE,      NOTIFIED,      UNIT_HEAD,     "44",      PENALTY_PROPOSED, BASIS_IN_FORCE, LIGHTER_LAW_APPLIED, FIT_TO_BE_PUNISHED, WITHIN_LIMITATION, HEARING_RIGHT_JUDGED, TWO_OFFICERS)
            .row(NOTIFIED,      RETURN_TO_INVESTIGATION,  INVESTIGATION, UNIT_HEAD,     "57.1")
            .row(NOTIFIED,      SUBMIT_FOR_REVIEW,        NOTIFIED,      UNIT_HEAD,     "58.1",    NOTICE_DELIVERED, NO_HEARING_PENDING, REVIEW_ANSWERED)
            .row(NOTIFIED,      GIVE_REVIEW_OPINION,      NOTIFIED,      REVIEWER,      "58.1",    REVIEW_SUBMITTED, MATERIAL_COMPLETE, REVIEWER_QUALIFIED)
            .row(NOTIFIED,      EXTEND_REVIEW,            NOTIFIED,      ORGAN_HEAD,    "58.1",    REVIEW_SUBMITTED, REVIEW_EXTENDABLE)
            .row(NOTIFIED,      RETURN_REVIEW_MATERIAL,   NOTIFIED,      REVIEWER,      "58.1",    REVIEW_SUBMITTED, MATERIAL_COMPLETE, REVIEWER_QUALIFIED)
            .row(NOTIFIED,      SUPPLY_REVIEW_MATERIAL,   NOTIFIED,      UNIT_HEAD,     "58.1",    MATERIAL_RETURNED)
            .row(NOTIFIED,      RESPOND_TO_REVIEW,        NOTIFIED,      UNIT_HEAD,     "58.1",    REVIEW_UNANSWERED)
            .row(NOTIFIED,      SETTLE_REVIEW,            NOTIFIED,      ORGAN_HEAD,    "58.1",    REVIEW_DISPUTED, DECIDER_NOT_ON_CASE)
            .row(NOTIFIED,      DISCUSS_COLLECTIVELY,     NOTIFIED,      ORGAN_HEAD,    "57.2",    DEFENCE_HEARD, NO_HEARING_PENDING)
            .row(NOTIFIED,      DECIDE_PENALTY,           DECIDED,       ORGAN_HEAD,    "57.1(1)", EVIDENCE_SOUND, NOTICE_DELIVERED, NOTIFIED_OF_THIS, DEFENCE_HEARD, DEFENCE_ANSWERED, HEARING_PERIOD_OVER, NO_HEARING_PENDING, CORRECTION_SEEN_TO, REVIEW_PASSED, DISCUSSED_COLLECTIVELY, FIT_TO_BE_PUNISHED, WITHIN_LIMITATION, BASIS_IN_FORCE, LIGHTER_LAW_APPLIED, WITHIN_THE_RANGE, NOT_FINED_BEFORE, NO_SUSPECTED_CRIME, NO_RECUSAL_PENDING, TWO_OFFICERS, DECIDER_NOT_ON_CASE)
            .row(NOTIFIED,      DECIDE_NO_PENALTY,        DECIDED,       ORGAN_HEAD,    "57.1(2)", CORRECTION_SEEN_TO, EDUCATED, FIRST_OFFENCE, NO_BASIS_LEFT, REVIEW_PASSED, DISCUSSED_COLLECTIVELY, NO_HEARING_PENDING, NO_SUSPECTED_CRIME, NO_RECUSAL_PENDING, DECIDER_NOT_ON_CASE)
            .row(NOTIFIED,      DECIDE_NOT_ESTABLISHED,   DECIDED,       ORGAN_HEAD,    "57.1(3)", REVIEW_PASSED, NO_HEARING_PENDING, NO_RECUSAL_PENDING, DECIDER_NOT_ON_CASE)
            .row(NOTIFIED,      EXTEND_PERIOD,            NOTIFIED,      ORGAN_HEAD,    "60",      EXTENSION_GRANTED)
            .row(NOTIFIED,      WITHDRAW_CASE,            CLOSED,        ORGAN_HEAD,    "54.2",    NO_HEARING_PENDING, NOTHING_HELD, FREEZE_TOLD, NO_SUSPECTED_CRIME)
            .row(NOTIFIED,      CLOSE_AS_TRANSFERRED,     CLOSED,        ORGAN_HEAD,    "57.1(4)", CLUE_VERIFIED, POLICE_FILED, MATERIALS_HANDED_OVER, NOTHING_HELD, FREEZE_TOLD, RECORDED_WHOLE)

            .row(DECIDED,       DELIVER_DECISION,         DELIVERED,     CASE_OFFICERS, "61.1",    TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)

            .row(DELIVERED,     RECORD_PAYMENT,           DELIVERED,     CASE_OFFICERS, "67.3")
            .row(DELIVERED,     CARRY_OUT,                DELIVERED,     CASE_OFFICERS, "66.1")
            .row(DELIVERED,     IMPOSE_ADDITIONAL_FINE,   DELIVERED,     ORGAN_HEAD,    "72.1(1)", FINE_OVERDUE)
            .row(DELIVERED,     COLLECT_ON_THE_SPOT,      DELIVERED,     CASE_OFFICERS, "69",      COLLECTION_ALLOWED)
            .row(DELIVERED,     HAND_IN_FINE,             DELIVERED,     CASE_OFFICERS, "71",      COLLECTED)
            .row(DELIVERED,     PAY_IN_FINE,              DELIVERED,     HANDLERS,      "71",      HANDED_IN)
            .row(DELIVERED,     DEFER_PAYMENT,            DELIVERED,     ORGAN_HEAD,    "66.2",    FINE_UNPAID)
            .row(DELIVERED,     DEMAND_PERFORMANCE,       DELIVERED,     CASE_OFFICERS, "72.1(4)", UNPERFORMED, NO_REMEDY_PENDING)
            .row(DELIVERED,     DELIVER_DEMAND,           DELIVERED,     CASE_OFFICERS, "72.1(4)", DEMANDED, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .row(DELIVERED,     APPLY_TO_COURT,           DELIVERED,     ORGAN_HEAD,    "72.1(4)", UNPERFORMED, DEMAND_PERIOD_OVER, REMEDY_PERIOD_OVER, NO_REMEDY_PENDING)
            .row(DELIVERED,     RECORD_COURT_RULING,      DELIVERED,     HANDLERS,      "72.1(4)", APPLIED_TO_COURT)
            .row(DELIVERED,     RECORD_DEMAND_REPLY,      DELIVERED,     CASE_OFFICERS, coercion("36"),      DEMANDED)
            .row(DELIVERED,     DECIDE_EXECUTION,         DELIVERED,     ORGAN_HEAD,    coercion("37.1"),    POWER_TO_EXECUTE, UNPERFORMED, DEMAND_UNHEEDED, MONEY_LONG_OVERDUE, BUILDING_MAY_FALL, NO_AGREEMENT, NOT_SUSPENDED, DECIDER_NOT_ON_CASE)
            .row(DELIVERED,     EXECUTE_BY_FORCE,         DELIVERED,     CASE_OFFICERS, coercion("43"),      EXECUTION_DECIDED, UNPERFORMED, NO_AGREEMENT, NOT_SUSPENDED, TWO_OFFICERS, IDENTITY_SHOWN, NOT_AT_NIGHT, SUPPLIES_KEPT, PARTY_OR_WITNESS)
            .row(DELIVERED,     DECIDE_SUBSTITUTE,        DELIVERED,     ORGAN_HEAD,    coercion("50"),      SUBSTITUTE_POSSIBLE, NOT_SUSPENDED, DECIDER_NOT_ON_CASE)
            .row(DELIVERED,     REMIND_OF_SUBSTITUTE,     DELIVERED,     CASE_OFFICERS, coercion("51.1(2)"), SUBSTITUTE_DECIDED, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .row(DELIVERED,     PERFORM_SUBSTITUTE,       DELIVERED,     CASE_OFFICERS, coercion("51"),      SUBSTITUTE_DECIDED, SUBSTITUTE_REMINDED, UNPERFORMED, NOT_SUSPENDED, TWO_OFFICERS, NOT_AT_NIGHT, PARTY_OR_WITNESS, SUBSTITUTE_PEACEFUL)
            .row(DELIVERED,     AGREE_ON_EXECUTION,       DELIVERED,     ORGAN_HEAD,    coercion("42.1"),    POWER_TO_EXECUTE, EXECUTION_UNDER_WAY, NO_AGREEMENT, NOT_SUSPENDED, AGREEMENT_HARMLESS, REMISSION_BOUND)
            .row(DELIVERED,     END_AGREEMENT,            DELIVERED,     CASE_OFFICERS, coercion("42.2"),    AGREEMENT_RUNNING)
            .row(DELIVERED,     SUSPEND_EXECUTION,        DELIVERED,     ORGAN_HEAD,    coercion("39.1"),    EXECUTION_UNDER_WAY, NOT_SUSPENDED)
            .row(DELIVERED,     RESUME_EXECUTION,         DELIVERED,     ORGAN_HEAD,    coercion("39.2"),    EXECUTION_SUSPENDED)
            .row(DELIVERED,     TERMINATE_EXECUTION,      DELIVERED,     ORGAN_HEAD,    coercion("40"),      EXECUTION_UNDER_WAY, TERMINATION_GROUNDED)
            .row(DELIVERED,     CLOSE_CASE,               CLOSED,        ORGAN_HEAD,    "47",      CARRIED_OUT, UNDOING_RECORDED, NOTHING_HELD, FREEZE_TOLD, RECORDED_WHOLE)

            .anytime(           RESTORE_EXECUTED,                        ORGAN_HEAD,    coercion("41"),  EXECUTED_WRONGLY)
            .anytime(           RECORD_UNDOING,                          ORGAN_HEAD,    "48.2",    DECISION_MADE)
            .anytime(           CORRECT_DOCUMENT,                        ORGAN_HEAD,    "59.1",    CLUE_VERIFIED)
            .anytime(           HAND_OVER_EVIDENCE,                      HANDLERS,      "47",      EVIDENCE_TAKEN)
            .anytime(           RECORD_REMEDY,                           HANDLERS,      "73.1",    DECISION_DELIVERED, NO_REMEDY_PENDING)
            .anytime(           END_REMEDY,                              HANDLERS,      "73.1",    REMEDY_PENDING)
            .anytime(           ADD_NOTE,                                HANDLERS,      "47")
            .anytime(           COMPLETE_ENTRY,                          ORGAN_HEAD,    "47",      BEING_ENTERED)
            .anytime(           LEND_FILE,                               HANDLERS,      "47",      CASE_ENDED, FILE_IN_PLACE)
            .anytime(           RETURN_FILE,                             HANDLERS,      "47",      FILE_LENT)
            .build();
    // @formatter:on

    private OrdinaryProcedure() {}

    private static Citation transfer(String article) {
        return Citation.of("transfer-regulation", article);
    }

    private static Citation coercion(String article) {
        return Citation.of("coercion-law", article);
    }
}
