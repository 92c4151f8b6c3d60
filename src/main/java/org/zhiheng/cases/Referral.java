package org.zhiheng.cases;

import java.util.Optional;
import org.zhiheng.cases.form.*;

/** How a case that is suspected to be a crime goes to the police (《行政执法机关移送涉嫌犯罪案件的规定》). */
record Referral(TakenActs acts) {

    /** The mark that stands. */
    Optional<TakenAct<MarkSuspectedCrime>> mark() {
        return acts.last(MarkSuspectedCrime.class)
                .filter(marked ->
                        acts.lastAfter(ClearSuspicion.class, marked.seq()).isEmpty());
    }

    Optional<TakenAct<ReportReferral>> report() {
        return mark().flatMap(marked -> acts.lastAfter(ReportReferral.class, marked.seq()));
    }

    Optional<TakenAct<DecideReferral>> decision() {
        return report().flatMap(report -> acts.lastAfter(DecideReferral.class, report.seq()));
    }

    Optional<TakenAct<DecideReferral>> approval() {
        return decision().filter(decided -> decided.form().granted());
    }

    /** A report that nobody decided on. */
    boolean isDecisionPending() {
        return report().isPresent() && decision().isEmpty();
    }

    Optional<TakenAct<HandOverReferral>> handOver() {
        return approval().flatMap(approved -> acts.lastAfter(HandOverReferral.class, approved.seq()));
    }

    Optional<TakenAct<RecordReceipt>> receipt() {
        return handOver().flatMap(handed -> acts.lastAfter(RecordReceipt.class, handed.seq()));
    }

    Optional<TakenAct<RecordPoliceAnswer>> answer() {
        return receipt().flatMap(received -> acts.lastAfter(RecordPoliceAnswer.class, received.seq()));
    }

    Optional<TakenAct<ObjectToPolice>> objection() {
        return answer().flatMap(answered -> acts.lastAfter(ObjectToPolice.class, answered.seq()));
    }

    private Optional<TakenAct<RecordObjectionAnswer>> objectionAnswer() {
        return objection().flatMap(objected -> acts.lastAfter(RecordObjectionAnswer.class, objected.seq()));
    }

    boolean isObjectionPending() {
        return objection().isPresent() && objectionAnswer().isEmpty();
    }

    /** What the police said last; empty while an answer is awaited. */
    private Optional<PoliceAnswer> lastAnswer() {
        return objection().isPresent()
                ? objectionAnswer().map(answered -> answered.form().answer())
                : answer().map(answered -> answered.form().answer());
    }

    boolean isFiled() {
        return lastAnswer().filter(answer -> answer == PoliceAnswer.FILED).isPresent();
    }

    boolean isRefused() {
        return lastAnswer().filter(answer -> answer == PoliceAnswer.NOT_FILED).isPresent();
    }

    /** Whether the prosecutors were asked already: there is no way beyond them. */
    boolean isObjectedToTheEnd() {
        return objection()
                .filter(objected -> objected.form().way() == ObjectionWay.SUPERVISION)
                .isPresent();
    }

    /** What and whom it waits for; empty without a mark. */
    Optional<Turn> turn() {
        if (mark().isEmpty()) {
            return Optional.empty();
        }
        if (isFiled()) {
            return Optional.of(
                    isMaterialHandedOver()
                            ? new Turn(CaseRole.ORGAN_HEAD, "移送结案，或者待司法机关移回")
                            : new Turn(CaseRole.HANDLERS, "三日内移交涉案物品和材料"));
        }
        if (isRefused()) {
            return Optional.of(new Turn(CaseRole.ORGAN_HEAD, "撤销标记继续办理，或者提出异议"));
        }
        return Optional.of(beforeAnswer());
    }

    private Turn beforeAnswer() {
        if (isObjectionPending()) {
            return new Turn(CaseRole.HANDLERS, "登记异议的结果");
        }
        if (receipt().isPresent()) {
            return new Turn(CaseRole.HANDLERS, "登记公安机关的决定");
        }
        if (handOver().isPresent()) {
            return new Turn(CaseRole.HANDLERS, "登记公安机关回执");
        }
        if (approval().isPresent()) {
            return new Turn(CaseRole.HANDLERS, "二十四小时内移送公安机关");
        }
        if (decision().isPresent()) {
            return new Turn(CaseRole.ORGAN_HEAD, "撤销标记继续办理");
        }
        return report().isPresent()
                ? new Turn(CaseRole.ORGAN_HEAD, "三日内决定是否移送")
                : new Turn(CaseRole.HANDLERS, "成立专案组，提出移送报告");
    }

    boolean isMaterialHandedOver() {
        return answer().flatMap(answered -> acts.lastAfter(HandOverGoods.class, answered.seq()))
                .isPresent();
    }
}
