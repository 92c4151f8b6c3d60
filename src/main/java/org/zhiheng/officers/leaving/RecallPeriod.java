package org.zhiheng.officers.leaving;

import java.time.LocalDate;
import java.util.Optional;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Deadlines;
import org.zhiheng.law.Due;
import org.zhiheng.law.Owner;
import org.zhiheng.law.Parameters;

/**
 * By when the certificates of who left must be back (收回期限, RY-04); who left before the period was set, and is only registered
 * now, gives them back at once.
 */
final class RecallPeriod {

    private static final String RECALL = "officers.recall-period";
    private static final Citation LEAVING = Citation.of("supervision-regulation", "10");

    private RecallPeriod() {}

    /** Empty where no period was set on that day. */
    static Optional<Due> dueFor(LocalDate leftOn, Deadlines deadlines) {
        var parameter = Parameters.standard().get(RECALL);
        return Parameters.standard()
                .find(RECALL, Parameters.Context.on(leftOn))
                .map(value -> deadlines.dueOn(leftOn, parameter.period(value, Owner.ORGAN)));
    }

    static boolean isSetOn(LocalDate leftOn) {
        return Parameters.standard().find(RECALL, Parameters.Context.on(leftOn)).isPresent();
    }

    static String whyNone() {
        return "离岗的时候还没有定收回天数，不另算期限：证件应当立即收回（" + LEAVING.inWords() + "）";
    }
}
