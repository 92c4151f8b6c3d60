package org.zhiheng.review;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(LoanWatch.class);

    private final Loans loans;
    private final LoanEnds ends;

    LoanWatch(Loans loans, LoanEnds ends, @Value("${zhiheng.review.look-every:15m}") Duration interval) {
        super("loans of reviewers", "到期借调的这一轮没有办完", interval);
        this.loans = loans;
        this.ends = ends;
    }

    /** Ends all that are over today. */
    void endAll() {
        Scope.all().run(() -> loans.over().forEach(this::end));
    }

    /** One loan that cannot be ended keeps no other from it. */
    private void end(Loan loan) {
        try {
            ends.expired(loan);
        } catch (RuntimeException failure) {
            LOG.warn("借调 {} 到期的审核件没有退回，稍后再试：{}", loan.id(), failure.toString());
        }
    }

    @Override
    protected void look() {
        endAll();
    }
}
