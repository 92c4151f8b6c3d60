package org.zhiheng.cases.record;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;

/** How a case was decided, what was imposed and what of it was paid (决定及缴纳). */
public record Ruling(TakenActs acts) {

    public Optional<TakenAct<?>> decision() {
        return acts.last(
                Set.of(Act.DECIDE_PENALTY, Act.DECIDE_NO_PENALTY, Act.DECIDE_NOT_ESTABLISHED, Act.DECIDE_ON_THE_SPOT));
    }

    /** Whether a penalty was imposed that was neither revoked nor found void since. */
    public boolean penalised() {
        return acts.last(Set.of(Act.DECIDE_PENALTY, Act.DECIDE_ON_THE_SPOT)).isPresent() && !undone();
    }

    /** Whether nothing was imposed because it was a first offence (首违不罚,《行政处罚法》第三十三条第一款). */
    public boolean forgiven() {
        return !undone()
                && acts.last(DecideNoPenalty.class)
                        .filter(decided -> decided.form().ground() == NoPenaltyGround.FIRST_OFFENCE)
                        .isPresent();
    }

    /** Whether the decision was revoked or found void since. */
    public boolean undone() {
        return acts.all(RecordUndoing.class).stream()
                .map(undone -> undone.form().kind())
                .anyMatch(kind -> kind == UndoingKind.REVOKED || kind == UndoingKind.INVALID);
    }

    /** Whether it is on file that what is not money was carried out. */
    public boolean carriedOut() {
        return acts.last(CarryOut.class).isPresent() || new OwnExecution(acts).isDone();
    }

    /** The fine imposed, in 分, as it stands now; none without a penalty. */
    public long fineFen() {
        return penalised()
                ? acts.all(RecordUndoing.class).stream()
                        .map(undone -> undone.form().fineFen())
                        .filter(Objects::nonNull)
                        .reduce((first, second) -> second)
                        .orElseGet(this::fineDecidedFen)
                : 0;
    }

    /** The fine as it was decided, in 分, whatever became of it. */
    public long fineDecidedFen() {
        return new Proceedings(acts).proposal().map(Proposal::fineFen).orElse(0L);
    }

    /** What of the fine is not paid yet, in 分. */
    public long unpaidFineFen() {
        return Math.max(0, fineFen() - paidFen(PaymentKind.FINE));
    }

    /** The gains that are confiscated (没收违法所得), in 分; none without a penalty. */
    public long gainsFen() {
        return penalised()
                ? new Proceedings(acts).proposal().map(Proposal::confiscatedFen).orElse(0L)
                : 0;
    }

    public long unpaidGainsFen() {
        return Math.max(0, gainsFen() - paidFen(PaymentKind.GAINS));
    }

    /** What is left of the additional fine, which never exceeds the fine as it stands now (第七十二条第一款第一项): neither paid nor remitted. */
    public long unpaidAdditionFen() {
        var imposed = acts.last(ImposeAdditionalFine.class)
                .filter(taken -> penalised())
                .map(taken -> Math.min(fineFen(), taken.form().sumFen()))
                .orElse(0L);
        return Math.max(0, imposed - paidFen(PaymentKind.ADDITIONAL_FINE) - new OwnExecution(acts).remittedFen());
    }

    /** Whether no money is owed by the decision any more, nor what was added to it. */
    public boolean isPaid() {
        return unpaidFineFen() == 0 && unpaidGainsFen() == 0 && unpaidAdditionFen() == 0;
    }

    public long paidFen(PaymentKind wanted) {
        var onTheSpot =
                wanted == PaymentKind.FINE && acts.last(CollectOnTheSpot.class).isPresent() ? fineFen() : 0;
        return onTheSpot
                + acts.all(RecordPayment.class).stream()
                        .filter(taken -> taken.form().kind() == wanted)
                        .mapToLong(taken -> taken.form().amountFen())
                        .sum();
    }
}
