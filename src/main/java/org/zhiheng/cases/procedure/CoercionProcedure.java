package org.zhiheng.cases.procedure;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.cases.procedure.CaseRole.*;
import static org.zhiheng.cases.procedure.OnFile.*;
import static org.zhiheng.cases.procedure.Stage.*;

import org.zhiheng.law.Citation;
import org.zhiheng.law.Procedure;

/** 案外强制措施，《行政强制法》第三章：检查中、危险时查封、扣押、冻结，尚未立案；解除、处理，或者转为行政处罚案件。 */
public final class CoercionProcedure {

    // @formatter:off
    public static final Procedure<Stage, Act> TABLE = Procedure.<Stage, Act>of("案外强制措施", "coercion-law")
            .start(NEW).end(CLOSED)
            //   环节        行为                  之后      谁             条款       须已具备
            .row(NEW,       OPEN_COERCION,        HOLDING,  OFFICER,       "18",      QUALIFIED_ORGAN, OWN_POWER_TO_COERCE, MATTER_OF_THE_ORGAN, TWO_OFFICERS)
            .row(HOLDING,   RECORD_SCENE,         HOLDING,  OFFICER,       "18(7)",   TWO_OFFICERS, IDENTITY_SHOWN)
            .row(HOLDING,   RECORD_EVIDENCE,      HOLDING,  OFFICER,       "18(7)",   TWO_OFFICERS)
            .row(HOLDING,   RECORD_FOOTAGE,       HOLDING,  HANDLERS,      "18(7)",   SOMETHING_TO_SHOW)
            .row(HOLDING,   EXPLAIN_FOOTAGE,      HOLDING,  ORGAN_HEAD,    "18(7)",   FOOTAGE_LACKING)
            .row(HOLDING,   EXCLUDE_EVIDENCE,     HOLDING,  HANDLERS,      penalty("46.3"), EVIDENCE_RECORDED)
            .row(HOLDING,   CHECK_EVIDENCE,       HOLDING,  CASE_OFFICERS, penalty("46.2"), EVIDENCE_RECORDED)
            .row(HOLDING,   APPLY_FOR_MEASURE,    HOLDING,  CASE_OFFICERS, "18(1)",   OWN_POWER_TO_COERCE)
            .row(HOLDING,   APPROVE_MEASURE,      HOLDING,  ORGAN_HEAD,    "18(1)",   MEASURE_APPLIED)
            .row(HOLDING,   TAKE_MEASURE,         HOLDING,  CASE_OFFICERS, "18",      OWN_POWER_TO_COERCE, MEASURE_APPROVED, TWO_OFFICERS, IDENTITY_SHOWN, MEASURE_STEPS, ONLY_WHAT_CONCERNS, NOT_HELD_ALREADY)
            .row(HOLDING,   CONFIRM_MEASURE,      HOLDING,  ORGAN_HEAD,    "19",      MEASURE_UNCONFIRMED)
            .row(HOLDING,   EXTEND_MEASURE,       HOLDING,  ORGAN_HEAD,    "25.1",    GOODS_HELD, MEASURE_EXTENDABLE)
            .row(HOLDING,   LIFT_MEASURE,         HOLDING,  ORGAN_HEAD,    "28.1",    GOODS_HELD)
            .row(HOLDING,   DISPOSE_GOODS,        HOLDING,  ORGAN_HEAD,    "27",      GOODS_HELD, CONFISCATION_DECIDED, AUCTION_POSSIBLE)
            .row(HOLDING,   APPLY_TO_FREEZE,      HOLDING,  CASE_OFFICERS, "18(1)",   POWER_TO_FREEZE, FREEZE_IN_PROPORTION)
            .row(HOLDING,   APPROVE_FREEZE,       HOLDING,  ORGAN_HEAD,    "18(1)",   FREEZE_APPLIED)
            .row(HOLDING,   FREEZE_DEPOSITS,      HOLDING,  CASE_OFFICERS, "30.1",    POWER_TO_FREEZE, FREEZE_APPROVED, TWO_OFFICERS, IDENTITY_SHOWN, FREEZE_IN_PROPORTION, NOT_FROZEN_ALREADY)
            .row(HOLDING,   EXTEND_FREEZE,        HOLDING,  ORGAN_HEAD,    "32.1",    DEPOSITS_FROZEN, FREEZE_EXTENDABLE)
            .row(HOLDING,   LIFT_FREEZE,          HOLDING,  ORGAN_HEAD,    "33.1",    DEPOSITS_FROZEN)
            .row(HOLDING,   DELIVER_PAPERS,       HOLDING,  CASE_OFFICERS, "24.1",    PAPERS_MADE, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .row(HOLDING,   CHANGE_OFFICERS,      HOLDING,  UNIT_HEAD,     "17.3",    TWO_OFFICERS)
            .row(HOLDING,   PASS_TO_CASE,         CLOSED,   CASE_OFFICERS, "27",      SOMETHING_HELD, READY_TO_PASS, FREEZE_TOLD)
            .row(HOLDING,   END_COERCION,         CLOSED,   ORGAN_HEAD,    "28.1",    NOTHING_HELD, FREEZE_TOLD, RECORDED_WHOLE)
            .anytime(       CORRECT_DOCUMENT,               ORGAN_HEAD,    "18")
            .anytime(       ADD_NOTE,                       HANDLERS,      "18")
            .anytime(       COMPLETE_ENTRY,                 ORGAN_HEAD,    penalty("47"), BEING_ENTERED)
            .anytime(       HAND_OVER_EVIDENCE,             HANDLERS,      penalty("47"), EVIDENCE_TAKEN)
            .anytime(       LEND_FILE,                      HANDLERS,      penalty("47"), CASE_ENDED, FILE_IN_PLACE)
            .anytime(       RETURN_FILE,                    HANDLERS,      penalty("47"), FILE_LENT)
            .build();
    // @formatter:on

    private CoercionProcedure() {}

    /** Evidence and the file are kept by the rule of the penalty law: the law of coercion has none of its own. */
    private static Citation penalty(String article) {
        return Citation.of("penalty-law", article);
    }
}
