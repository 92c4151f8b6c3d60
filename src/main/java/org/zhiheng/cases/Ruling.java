package org.zhiheng.cases;

import java.util.Optional;
import java.util.Set;
import org.zhiheng.cases.form.*;

/** How a case was decided, what was imposed and what of it was paid (决定及缴纳). */
record Ruling(TakenActs acts) {

    Optional<TakenAct<?>> decision() {
        return acts.last(
                Set.of(Act.DECIDE_PENALTY, Act.DECIDE_NO_PENALTY, Act.DECIDE_NOT_ESTABLISHED, Act.DECIDE_ON_THE_SPOT));
    }

    boolean penalised() {
        return acts.last(Set.of(Act.DECIDE_PENALTY, Act.DECIDE_ON_THE_SPOT)).isPresent();
    }

    /** Whether it is on file that what is not money was carried out. */
    boolean carriedOut() {
        return acts.last(CarryOut.class).isPresent();
    }

    /** The fine imposed, in 分; none without a penalty. */
    long fineFen() {
        return penalised()
                ? new Proceedings(acts).proposal().map(Proposal::fineFen).orElse(0L)
                : 0;
    }

    long paidFen(PaymentKind wanted) {
        var onTheSpot =
                wanted == PaymentKind.FINE && acts.last(CollectOnTheSpot.class).isPresent() ? fineFen() : 0;
        return onTheSpot
                + acts.all(RecordPayment.class).stream()
                        .filter(taken -> taken.form().kind() == wanted)
                        .mapToLong(taken -> taken.form().amountFen())
                        .sum();
    }
}
