package org.zhiheng.cases.check;

import org.zhiheng.cases.record.Ruling;
import org.zhiheng.law.Amounts;

/**
 * What the party still has to pay (尚未缴清的款项), in 分.
 *
 * @param addedFen of the additional fine, as far as it was imposed, less what agreements remit
 */
record Owed(long fineFen, long gainsFen, long addedFen) {

    static Owed of(Ruling ruling) {
        return new Owed(ruling.unpaidFineFen(), ruling.unpaidGainsFen(), ruling.unpaidAdditionFen());
    }

    boolean isNothing() {
        return fineFen == 0 && gainsFen == 0 && addedFen == 0;
    }

    /** Whether confiscated gains are all that is owed: nothing is ever added to them (《行政处罚法》第七十二条第一款第一项). */
    boolean isGainsAlone() {
        return gainsFen > 0 && fineFen == 0 && addedFen == 0;
    }

    String inWords() {
        return "罚款 " + Amounts.yuan(fineFen) + "，违法所得 " + Amounts.yuan(gainsFen) + "，加处罚款 " + Amounts.yuan(addedFen);
    }
}
