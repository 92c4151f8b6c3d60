package org.zhiheng.officers.qualification;

import static org.zhiheng.officers.qualification.Doing.ACCEPT;
import static org.zhiheng.officers.qualification.Doing.CERTIFY;
import static org.zhiheng.officers.qualification.Doing.EXEMPT;
import static org.zhiheng.officers.qualification.Doing.FAIL_EXAMINATION;
import static org.zhiheng.officers.qualification.Doing.PASS_EXAMINATION;
import static org.zhiheng.officers.qualification.Doing.REFUSE;
import static org.zhiheng.officers.qualification.Doing.RENAME;
import static org.zhiheng.officers.qualification.Doing.RESUBMIT;
import static org.zhiheng.officers.qualification.Doing.RETURN;
import static org.zhiheng.officers.qualification.Doing.WITHDRAW;
import static org.zhiheng.officers.qualification.Hand.BUREAU;
import static org.zhiheng.officers.qualification.Hand.EXAMINERS;
import static org.zhiheng.officers.qualification.Hand.PERSONNEL;
import static org.zhiheng.officers.qualification.Needed.AS_REGISTERED;
import static org.zhiheng.officers.qualification.Needed.ESTABLISHED;
import static org.zhiheng.officers.qualification.Needed.EXAMINED_OR_EXEMPT;
import static org.zhiheng.officers.qualification.Needed.LAW_QUALIFIED;
import static org.zhiheng.officers.qualification.Needed.ONE_PERSON_ONCE;
import static org.zhiheng.officers.qualification.Needed.PHOTOGRAPHED;
import static org.zhiheng.officers.qualification.Needed.RENAMED;
import static org.zhiheng.officers.qualification.Stage.ACCEPTED;
import static org.zhiheng.officers.qualification.Stage.CERTIFIED;
import static org.zhiheng.officers.qualification.Stage.PASSED;
import static org.zhiheng.officers.qualification.Stage.REFUSED;
import static org.zhiheng.officers.qualification.Stage.RETURNED;
import static org.zhiheng.officers.qualification.Stage.SUBMITTED;
import static org.zhiheng.officers.qualification.Stage.WITHDRAWN;

import org.zhiheng.law.Citation;
import org.zhiheng.law.Procedure;

/** 执法资格程序：单位申报→司法行政部门审核→考试→制证。一行一个行为。 */
public final class QualificationProcedure {

    private static final Citation EXAMINED = Citation.of("shanxi-enforcement-regulation", "9");

    // @formatter:off
    public static final Procedure<Stage, Doing> TABLE = Procedure.<Stage, Doing>of("行政执法资格程序", "supervision-regulation")
            .start(SUBMITTED).end(CERTIFIED).end(REFUSED).end(WITHDRAWN)
            //   环节        行为               之后        谁          条款      须已具备
            .row(SUBMITTED, ACCEPT,            ACCEPTED,   BUREAU,     "17",     ONE_PERSON_ONCE, AS_REGISTERED, ESTABLISHED, PHOTOGRAPHED)
            .row(SUBMITTED, EXEMPT,            PASSED,     BUREAU,     "17",     ONE_PERSON_ONCE, AS_REGISTERED, ESTABLISHED, PHOTOGRAPHED, LAW_QUALIFIED)
            .row(SUBMITTED, RETURN,            RETURNED,   BUREAU,     "17")
            .row(SUBMITTED, REFUSE,            REFUSED,    BUREAU,     "17")
            .row(SUBMITTED, WITHDRAW,          WITHDRAWN,  PERSONNEL,  "17")
            .row(RETURNED,  RESUBMIT,          SUBMITTED,  PERSONNEL,  "17")
            .row(RETURNED,  WITHDRAW,          WITHDRAWN,  PERSONNEL,  "17")
            .row(ACCEPTED,  PASS_EXAMINATION,  PASSED,     EXAMINERS,  EXAMINED)
            .row(ACCEPTED,  FAIL_EXAMINATION,  ACCEPTED,   EXAMINERS,  EXAMINED)
            .row(ACCEPTED,  WITHDRAW,          WITHDRAWN,  PERSONNEL,  "17")
            .row(PASSED,    WITHDRAW,          WITHDRAWN,  PERSONNEL,  "17")
            .row(PASSED,    RENAME,            PASSED,     BUREAU,     "17",     RENAMED)
            .row(PASSED,    CERTIFY,           CERTIFIED,  BUREAU,     "17",     ONE_PERSON_ONCE, AS_REGISTERED, ESTABLISHED, PHOTOGRAPHED, EXAMINED_OR_EXEMPT)
            .build();
    // @formatter:on

    private QualificationProcedure() {}
}
