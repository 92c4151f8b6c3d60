package org.zhiheng.cases.desk;

import static org.zhiheng.access.Role.*;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;

/** The work list (工作台): what is due, what waits, what can be started. */
@RestController
@RequestMapping("/api/work")
class WorkController {

    private final CaseLedger ledger;

    WorkController(CaseLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    CaseLedger.Work work(Actor by) {
        return ledger.work(by);
    }
}
