package org.zhiheng.review;

import org.jspecify.annotations.Nullable;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;

/**
 * Who has a request (审核人).
 *
 * @param reviewer of a pool; null for a reviewer of an organ that keeps none
 * @param loan by which another organ lent the person; null for the organ's own
 */
record Assignee(
        @Nullable RecordId reviewer,
        String name,
        @Nullable RecordId account,
        @Nullable RecordId officer,
        @Nullable RecordId loan) {

    static Assignee of(Reviewer reviewer) {
        return new Assignee(reviewer.id(), reviewer.name(), reviewer.account(), reviewer.officer(), null);
    }

    static Assignee of(Loan loan) {
        return new Assignee(loan.reviewer(), String.valueOf(loan.name()), loan.account(), loan.officer(), loan.id());
    }

    /** A reviewer of an organ that keeps no pool. */
    static Assignee of(Actor person) {
        return new Assignee(null, person.name(), person.account(), person.officer(), null);
    }
}
