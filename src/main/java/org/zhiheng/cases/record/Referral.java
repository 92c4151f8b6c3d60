package org.zhiheng.cases.record;

import java.util.Optional;
import org.zhiheng.cases.form.*;

/** How a case that is suspected to be a crime goes to the police (《行政执法机关移送涉嫌犯罪案件的规定》). */
public record Referral(TakenActs acts) {

    /** The mark that stands. */
    public Optional<TakenAct<MarkSuspectedCrime>> mark() {
        return acts.last(MarkSuspectedCrime.class)
                .filter(marked ->
                        acts.lastAfter(ClearSuspicion.class, marked.seq()).isEmpty());
    }

    public Optional<TakenAct<ReportReferral>> report() {
        return mark().flatMap(marked -> acts.lastAfter(ReportReferral.class, marked.seq()));
    }

    public Optional<TakenAct<DecideReferral>> decision() {
        return report().flatMap(report -> acts.lastAfter(DecideReferral.class, report.seq()));
    }

    public Optional<TakenAct<DecideReferral>> approval() {
        return decision().filter(decided -> decided.form().granted());
    }

    /** A report that nobody decided on. */
    public boolean isDecisionPending() {
        return report().isPresent() && decision().isEmpty();
    }

    public Optional<TakenAct<HandOverReferral>> handOver() {
        return approval().flatMap(approved -> acts.lastAfter(HandOverReferral.class, approved.seq()));
    }

    public Optional<TakenAct<RecordReceipt>> receipt() {
        return handOver().flatMap(handed -> acts.lastAfter(RecordReceipt.class, handed.seq()));
    }

    public Optional<TakenAct<RecordPoliceAnswer>> answer() {
        return receipt().flatMap(received -> acts.lastAfter(RecordPoliceAnswer.class, received.seq()));
    }

    public Optional<TakenAct<ObjectToPolice>> objection() {
        return answer().flatMap(answered -> acts.lastAfter(ObjectToPolice.class, answered.seq()));
    }

    private Optional<TakenAct<RecordObjectionAnswer>> objectionAnswer() {
        return objection().flatMap(objected -> acts.lastAfter(RecordObjectionAnswer.class, objected.seq()));
    }

    public boolean isObjectionPending() {
        return objection().isPresent() && objectionAnswer().isEmpty();
    }

    /** What the police said last; empty while an answer is awaited. */
    private Optional<PoliceAnswer> lastAnswer() {
        return objection().isPresent()
                ? objectionAnswer().map(answered -> answered.form().answer())
                : answer().map(answered -> answered.form().answer());
    }

    public boolean isFiled() {
        return lastAnswer().filter(answer -> answer == PoliceAnswer.FILED).isPresent();
    }

    public boolean isRefused() {
        return lastAnswer().filter(answer -> answer == PoliceAnswer.NOT_FILED).isPresent();
    }

    /** Whether the prosecutors were asked already: there is no way beyond them. */
    public boolean isObjectedToTheEnd() {
        return objection()
                .filter(objected -> objected.form().way() == ObjectionWay.SUPERVISION)
                .isPresent();
    }

    public boolean isMaterialHandedOver() {
        return answer().flatMap(answered -> acts.lastAfter(HandOverGoods.class, answered.seq()))
                .isPresent();
    }
}
