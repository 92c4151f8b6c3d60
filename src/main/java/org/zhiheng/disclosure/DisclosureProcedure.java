package org.zhiheng.disclosure;

import static org.zhiheng.disclosure.Doing.*;
import static org.zhiheng.disclosure.Hand.*;
import static org.zhiheng.disclosure.Needed.*;
import static org.zhiheng.disclosure.Standing.*;

import org.zhiheng.law.Citation;
import org.zhiheng.law.Procedure;

/** 行政执法决定公示程序：从列入公示到撤回、期满或者修复。一行一个行为。 */
final class DisclosureProcedure {

    private static final Citation REPAIR = Citation.of("shanxi-credit-regulation", "43");
    private static final Citation TERM = Citation.of("shanxi-credit-regulation", "18");
    private static final Citation PUBLIC = Citation.of("shanxi-enforcement-regulation", "16");
    private static final Citation PRIVATE = Citation.of("information-disclosure-regulation", "15");

    // @formatter:off
    static final Procedure<Standing, Doing> TABLE = Procedure.<Standing, Doing>of("行政执法决定公示程序", "penalty-law")
            .start(NEW).end(ENDED)
            //   环节          行为                     之后          谁          条款      须已具备
            .row(NEW,         LIST_FOR_DISCLOSURE,     DUE,          SYSTEM,     PUBLIC)
            .row(DUE,         EXEMPT_FROM_DISCLOSURE,  ENDED,        SYSTEM,     "50")
            .row(DUE,         PUBLISH,                 PUBLISHED,    PUBLISHER,  "48.1",   MAY_BE_SHOWN, DECISION_STANDS, SECRETS_REVIEWED, NOTHING_PERSONAL)
            .row(DUE,         KEEP_BACK,               ENDED,        HEAD,       PRIVATE)
            .row(DUE,         NOTE_UNDOING,            ENDED,        SYSTEM,     "48.2")
            .row(PUBLISHED,   CORRECT_PUBLICATION,     PUBLISHED,    PUBLISHER,  "48.1",   DECISION_STANDS, SECRETS_REVIEWED, NOTHING_PERSONAL)
            .row(PUBLISHED,   REPORT_TO_PLATFORM,      PUBLISHED,    PUBLISHER,  TERM)
            .row(PUBLISHED,   NOTE_UNDOING,            TO_WITHDRAW,  SYSTEM,     "48.2")
            .row(PUBLISHED,   WITHDRAW_PUBLICATION,    ENDED,        HEAD,       "50",     NOTHING_PERSONAL)
            .row(PUBLISHED,   REQUEST_REPAIR,          PUBLISHED,    HANDLER,    REPAIR,   SHORTEST_PERIOD_OVER, OBLIGATIONS_DONE, NO_REPAIR_PENDING)
            .row(PUBLISHED,   GRANT_REPAIR,            ENDED,        HEAD,       REPAIR,   REPAIR_PENDING, OBLIGATIONS_DONE)
            .row(PUBLISHED,   REFUSE_REPAIR,           PUBLISHED,    HEAD,       REPAIR,   REPAIR_PENDING)
            .row(PUBLISHED,   END_TERM,                ENDED,        SYSTEM,     TERM,     PERIOD_OVER)
            .row(TO_WITHDRAW, WITHDRAW_PUBLICATION,    ENDED,        PUBLISHER,  "48.2",   NOTHING_PERSONAL)
            .build();
    // @formatter:on

    private DisclosureProcedure() {}
}
