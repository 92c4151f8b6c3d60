package org.zhiheng.cases.check;

import org.zhiheng.cases.clock.AdditionalFine;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.PaymentKind;
import org.zhiheng.cases.record.Attempt;
import org.zhiheng.cases.record.Proposal;
import org.zhiheng.law.Amounts;

/**
 * What the party still has to pay (尚未缴清的款项), in 分.
 *
 * @param addedFen of the additional fine, as far as it was imposed, less what agreements remit
 */
record Owed(long fineFen, long gainsFen, long addedFen) {

    static Owed of(Attempt attempt, Clocks clocks) {
        var penaltyCase = attempt.penaltyCase();
        var ruling = penaltyCase.ruling();
        var gains = penaltyCase
                .proceedings()
                .proposal()
                .map(Proposal::confiscatedFen)
                .orElse(0L);
        return new Owed(
                ruling.unpaidFineFen(),
                Math.max(0, gains - ruling.paidFen(PaymentKind.GAINS)),
                Math.max(0, unremittedFen(attempt, clocks)));
    }

    /** What can still be remitted or paid of the additional fine: never more than was imposed (第四十二条第一款). */
    static long unremittedFen(Attempt attempt, Clocks clocks) {
        var penaltyCase = attempt.penaltyCase();
        return imposedFen(attempt, clocks)
                - penaltyCase.ruling().paidFen(PaymentKind.ADDITIONAL_FINE)
                - penaltyCase.ownExecution().remittedFen();
    }

    /** What was added by an act, in 分. */
    private static long imposedFen(Attempt attempt, Clocks clocks) {
        return clocks.firstPaymentDue(attempt.penaltyCase(), null, attempt.today())
                .map(due -> AdditionalFine.imposedFen(attempt.penaltyCase(), due))
                .orElse(0L);
    }

    boolean isNothing() {
        return fineFen == 0 && gainsFen == 0 && addedFen == 0;
    }

    String inWords() {
        return "罚款 " + Amounts.yuan(fineFen) + "，违法所得 " + Amounts.yuan(gainsFen) + "，加处罚款 " + Amounts.yuan(addedFen);
    }
}
