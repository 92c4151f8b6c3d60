package org.zhiheng.cases.procedure;

import static org.zhiheng.cases.procedure.Act.*;
import static org.zhiheng.cases.procedure.CaseRole.*;
import static org.zhiheng.cases.procedure.OnFile.*;
import static org.zhiheng.cases.procedure.Stage.*;

import org.zhiheng.law.Procedure;

/** 行政处罚简易程序，《行政处罚法》第五章第二节：当场决定、当场交付，不经审批。 */
public final class SummaryProcedure {

    // @formatter:off
    public static final Procedure<Stage, Act> TABLE = Procedure.<Stage, Act>of("行政处罚简易程序", "penalty-law")
            .start(NEW).end(CLOSED)
            //   环节        行为                     之后        谁             条款       须已具备
            .row(NEW,       DECIDE_ON_THE_SPOT,      DECIDED,   OFFICER,       "51",      QUALIFIED_ORGAN, MATTER_OF_THE_ORGAN, TWO_OFFICERS, IDENTITY_SHOWN, HEARD_ON_THE_SPOT, SUMMARY_POSSIBLE, BASIS_IN_FORCE, WITHIN_THE_RANGE, FIT_TO_BE_PUNISHED, NOT_FINED_BEFORE)
            .row(DECIDED,   HAND_OVER_DECISION,      DELIVERED, CASE_OFFICERS, "52.1")
            .row(DELIVERED, COLLECT_ON_THE_SPOT,     DELIVERED, CASE_OFFICERS, "68",      COLLECTION_ALLOWED)
            .row(DELIVERED, HAND_IN_FINE,            DELIVERED, CASE_OFFICERS, "71",      COLLECTED)
            .row(DELIVERED, PAY_IN_FINE,             DELIVERED, HANDLERS,      "71",      HANDED_IN)
            .row(DELIVERED, RECORD_PAYMENT,          DELIVERED, CASE_OFFICERS, "67.3")
            .row(DELIVERED, IMPOSE_ADDITIONAL_FINE,  DELIVERED, ORGAN_HEAD,    "72.1(1)", FINE_OVERDUE)
            .row(DELIVERED, DEFER_PAYMENT,           DELIVERED, ORGAN_HEAD,    "66.2",    FINE_UNPAID)
            .row(DELIVERED, DEMAND_PERFORMANCE,      DELIVERED, CASE_OFFICERS, "72.1(4)", UNPERFORMED, NO_REMEDY_PENDING)
            .row(DELIVERED, DELIVER_DEMAND,          DELIVERED, CASE_OFFICERS, "72.1(4)", DEMANDED, TWO_OFFICERS, CONSENT_TO_ELECTRONIC, WITNESS_OF_LEAVING, OTHER_WAYS_TRIED)
            .row(DELIVERED, APPLY_TO_COURT,          DELIVERED, ORGAN_HEAD,    "72.1(4)", UNPERFORMED, DEMAND_PERIOD_OVER, REMEDY_PERIOD_OVER, NO_REMEDY_PENDING)
            .row(DELIVERED, RECORD_COURT_RULING,     DELIVERED, HANDLERS,      "72.1(4)", APPLIED_TO_COURT)
            .row(DELIVERED, FILE_WITH_ORGAN,         DELIVERED, CASE_OFFICERS, "52.3")
            .row(DELIVERED, CLOSE_CASE,              CLOSED,    CASE_OFFICERS, "47",      FILED, CARRIED_OUT, UNDOING_RECORDED)
            .anytime(       RECORD_FOOTAGE,                     HANDLERS,      "47",      SOMETHING_TO_SHOW)
            .anytime(       RECORD_REMEDY,                      HANDLERS,      "73.1",    DECISION_DELIVERED, NO_REMEDY_PENDING)
            .anytime(       END_REMEDY,                         HANDLERS,      "73.1",    REMEDY_PENDING)
            .anytime(       RECORD_UNDOING,                     ORGAN_HEAD,    "48.2",    DECISION_MADE)
            .anytime(       CORRECT_DOCUMENT,                   CASE_OFFICERS, "59.1")
            .anytime(       ADD_NOTE,                           HANDLERS,      "47")
            .anytime(       COMPLETE_ENTRY,                     ORGAN_HEAD,    "47",      BEING_ENTERED)
            .anytime(       LEND_FILE,                          HANDLERS,      "47",      CASE_ENDED, FILE_IN_PLACE)
            .anytime(       RETURN_FILE,                        HANDLERS,      "47",      FILE_LENT)
            .build();
    // @formatter:on

    private SummaryProcedure() {}
}
