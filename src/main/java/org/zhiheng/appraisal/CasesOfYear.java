package org.zhiheng.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.HandledCases;
import org.zhiheng.cases.HandledCases.Handled;
import org.zhiheng.cases.HandledCases.Undone;
import org.zhiheng.settings.LegalClock;

/** The cases of an officer in a year, asked of the module that has them. */
@Component
class CasesOfYear {

    private final HandledCases cases;
    private final LegalClock clock;

    CasesOfYear(HandledCases cases, LegalClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** Decisions undone in the year, also of cases that were closed before it. */
    List<Undone> undone(Subject subject) {
        return cases.undone(subject.officer(), subject.from(), subject.until());
    }

    List<Handled> of(Subject subject) {
        return cases.of(subject.officer(), subject.from(), subject.until(), clock.today());
    }
}
