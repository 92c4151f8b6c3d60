package org.zhiheng.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.review.RequestWriter.Done;
import org.zhiheng.settings.LegalClock;

/** Gives back what a lent reviewer has not finished when his loan is over (借调结束): it waits for another, and says why. */
@Component
class LoanEnds {

    private final LoanStore loans;
    private final RequestStore requests;
    private final RequestWriter writer;
    private final LegalClock clock;

    LoanEnds(LoanStore loans, RequestStore requests, RequestWriter writer, LegalClock clock) {
        this.loans = loans;
        this.requests = requests;
        this.writer = writer;
        this.clock = clock;
    }

    /** Somebody ended it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(Loan loan, String why, Actor by) {
        free(loan, "借调提前结束：" + why.strip(), by);
    }

    /** Its last day is past. */
    @Transactional
    public void expired(Loan loan) {
        free(loan, "借调于 " + loan.until() + " 到期", null);
    }

    private void free(Loan loan, String note, @Nullable Actor by) {
        BorrowersScope.of(loan.organ()).run(() -> {
            var held = requests.heldBy(loan.id());
            for (var request : held) {
                var done = new Done(RequestStep.Kind.END_LOAN, request.assignee(), note, clock.today());
                if (by == null) {
                    writer.update(request.with(null), done);
                } else {
                    writer.update(request.with(null), done, by);
                }
            }
            loans.freed(loan.id(), held.size());
        });
    }
}
