package org.zhiheng.cases;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.check.HearingRights;
import org.zhiheng.cases.clock.AdditionalFine;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.form.ImposeAdditionalFine;
import org.zhiheng.cases.form.SendPenaltyNotice;
import org.zhiheng.cases.record.Attempt;

/** Puts into a form what the law or a reckoning answers by itself, so that the act keeps it as it was on its day. */
@Component
class CompletedForms {

    private final Clocks clocks;

    CompletedForms(Clocks clocks) {
        this.clocks = clocks;
    }

    Form of(Attempt attempt) {
        var form = Objects.requireNonNull(attempt.form());
        return switch (form) {
            case SendPenaltyNotice sent -> hearing(sent, attempt);
            case ImposeAdditionalFine imposed -> imposed.of(accruedFen(attempt));
            default -> form;
        };
    }

    /** Whether a hearing was offered is kept with the notice, also where the law answers it by itself. */
    private static Form hearing(SendPenaltyNotice sent, Attempt attempt) {
        return sent.hearing() != HearingRight.ENTITLED
                        && HearingRights.judge(attempt).orElse(null) instanceof HearingRights.Judgement.Known known
                ? new SendPenaltyNotice(known.right(), known.because(), sent.opinion())
                : sent;
    }

    private long accruedFen(Attempt attempt) {
        return clocks.firstPaymentDue(attempt.penaltyCase(), null, attempt.today())
                .map(due -> AdditionalFine.accruedFen(attempt.penaltyCase(), due, attempt.today()))
                .orElse(0L);
    }
}
