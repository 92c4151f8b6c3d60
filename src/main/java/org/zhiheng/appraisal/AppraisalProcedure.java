package org.zhiheng.appraisal;

import static org.zhiheng.appraisal.FormAct.*;
import static org.zhiheng.appraisal.FormGuard.*;
import static org.zhiheng.appraisal.FormRole.*;
import static org.zhiheng.appraisal.FormStage.*;

import org.zhiheng.law.Procedure;

/** 执法人员年度考核程序，《公务员法》第五章：事实交本人核对，本人总结，主管领导建议，机关负责人确定等次。 */
final class AppraisalProcedure {

    // @formatter:off
    static final Procedure<FormStage, FormAct> TABLE = Procedure.<FormStage, FormAct>of("执法人员年度考核程序", "civil-servant-law")
            .start(DRAWN).end(NOTIFIED)
            //   环节        行为             之后       谁           条款    须已具备
            .row(DRAWN,    COLLECT_AGAIN,   DRAWN,    PERSONNEL,  "36")
            .row(DRAWN,    SHOW,            SHOWN,    PERSONNEL,  "37.1")
            .row(SHOWN,    SUMMARISE,       SETTLED,  PERSON,     "37.1")
            .row(SHOWN,    OBJECT,          OBJECTED, PERSON,     "37.1", WITHIN_THE_PERIOD)
            .row(SHOWN,    NOTE_NO_SUMMARY, SETTLED,  PERSONNEL,  "37.1", PERIOD_OVER)
            .row(OBJECTED, ANSWER,          ANSWERED, PERSONNEL,  "37.1")
            .row(ANSWERED, SUMMARISE,       SETTLED,  PERSON,     "37.1")
            .row(ANSWERED, NOTE_NO_SUMMARY, SETTLED,  PERSONNEL,  "37.1", PERIOD_OVER)
            .row(SETTLED,  PROPOSE,         PROPOSED, SUPERIOR,   "37.1", NO_LEADING_MEMBER)
            .row(PROPOSED, APPROVE,         APPROVED, ORGAN_HEAD, "37.1", NO_LEADING_MEMBER)
            .row(PROPOSED, SEND_BACK,       SETTLED,  ORGAN_HEAD, "37.1", NO_LEADING_MEMBER)
            .row(APPROVED, NOTIFY,          NOTIFIED, PERSONNEL,  "38.2")
            .row(NOTIFIED, RECORD_USE,      NOTIFIED, PERSONNEL,  "39")
            .build();
    // @formatter:on

    private AppraisalProcedure() {}
}
