package org.zhiheng.review;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.Watch;

/**
 * Gives back the requests of loans whose last day is past, now and then as long as the program runs. Nobody reviews by such
 * a loan meanwhile: whoever gives an opinion is asked for a loan in force on that day.
 */
@Component
class LoanWatch extends Watch {


    private final Loans loans;
    private final LoanEnds ends;

    LoanWatch(Loans loans, LoanEnds ends, @Value("${zhiheng.review.look-every:15m}") Duration interval) {
        super("loans of reviewers", "到期借调的这一轮没有办完", interval);
        this.loans = loans;
        this.ends = ends;
    }

    /** Ends all that are over today. */
    void endAll() {
        Scope.all().run(() -> loans.over().forEach(ends::expired));
    }

    @Override
    protected void look() {
        endAll();
    }
}
