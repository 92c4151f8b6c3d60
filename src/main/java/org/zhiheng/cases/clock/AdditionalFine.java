package org.zhiheng.cases.clock;

import java.time.LocalDate;
import org.zhiheng.cases.form.PaymentKind;
import org.zhiheng.cases.form.RecordPayment;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.law.Parameters;

/**
 * The additional fine (加处罚款) as it accrues: three percent a day of what is unpaid, from the day after the due date, never
 * more than the fine itself (《行政处罚法》第七十二条第一款第一项, CF-72). It is owed only once it is imposed.
 */
public final class AdditionalFine {

    private static final int PERCENT = 100;

    private AdditionalFine() {}

    /**
     * The sum in 分 that has accrued.
     *
     * @param dueOn last day of the period of payment as it was decided, rolled over days off; a deferral does not move it
     * @param until the last day that counts
     */
    public static long accruedFen(PenaltyCase penaltyCase, LocalDate dueOn, LocalDate until) {
        var fine = penaltyCase.ruling().fineFen();
        var rate = Parameters.standard().number("cases.additional-fine", dueOn);
        var unpaid = fine - paidBy(penaltyCase, dueOn);
        var from = dueOn;
        long accrued = 0;
        for (var payment : penaltyCase.all(RecordPayment.class)) {
            var paidOn = payment.form().paidOn();
            if (payment.form().kind() == PaymentKind.FINE && paidOn.isAfter(dueOn) && !paidOn.isAfter(until)) {
                accrued += unpaid * rate * days(penaltyCase, from, paidOn) / PERCENT;
                unpaid -= payment.form().amountFen();
                from = paidOn;
            }
        }
        accrued += Math.max(0, unpaid) * rate * days(penaltyCase, from, until) / PERCENT;
        return Math.clamp(accrued, 0, fine);
    }

    /** The days that count: none of a reconsideration or lawsuit (第七十三条第三款, CF-73), none of a deferral (CF-70). */
    private static long days(PenaltyCase penaltyCase, LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(day -> !penaltyCase.execution().isStayedOn(day))
                        .count()
                : 0;
    }

    private static long paidBy(PenaltyCase penaltyCase, LocalDate day) {
        return penaltyCase.all(RecordPayment.class).stream()
                .filter(payment -> payment.form().kind() == PaymentKind.FINE)
                .filter(payment -> !payment.form().paidOn().isAfter(day))
                .mapToLong(payment -> payment.form().amountFen())
                .sum();
    }
}
