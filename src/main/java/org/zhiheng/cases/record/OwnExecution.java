package org.zhiheng.cases.record;

import java.util.List;
import java.util.Optional;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;

/** Execution by the organ itself (行政机关强制执行, 《行政强制法》第四章): decided, agreed upon, suspended, ended, done by others. */
public record OwnExecution(TakenActs acts) {

    /** The decision to execute that is to be carried out. */
    public Optional<TakenAct<DecideExecution>> decision() {
        return acts.last(DecideExecution.class);
    }

    public Optional<TakenAct<DecideSubstitute>> substitute() {
        return acts.last(DecideSubstitute.class);
    }

    /** The delivery of a paper that stands by itself, after an act. */
    public Optional<TakenAct<DeliverPapers>> delivered(OtherPaper paper, int after) {
        return acts.all(DeliverPapers.class).stream()
                .filter(taken -> taken.seq() > after && taken.form().papers().contains(paper))
                .findFirst();
    }

    /** What the party said after the demand that is in force. */
    public List<TakenAct<RecordDemandReply>> replies() {
        var demanded = acts.last(DemandPerformance.class).map(TakenAct::seq).orElse(0);
        return acts.all(RecordDemandReply.class).stream()
                .filter(reply -> reply.seq() > demanded)
                .toList();
    }

    /** The agreement on execution that is being kept. */
    public Optional<TakenAct<AgreeOnExecution>> agreement() {
        return acts.last(AgreeOnExecution.class)
                .filter(agreed ->
                        acts.lastAfter(EndAgreement.class, agreed.seq()).isEmpty());
    }

    /** What of the additional fine was remitted for what the party put right, in 分; nothing where the agreement was broken. */
    public long remittedFen() {
        return acts.last(AgreeOnExecution.class)
                .filter(agreed -> acts.lastAfter(EndAgreement.class, agreed.seq())
                        .map(ended -> ended.form().kept())
                        .orElse(true))
                .map(agreed -> agreed.form().remittedFen())
                .orElse(0L);
    }

    public Optional<TakenAct<SuspendExecution>> suspension() {
        return acts.last(SuspendExecution.class)
                .filter(suspended ->
                        acts.lastAfter(ResumeExecution.class, suspended.seq()).isEmpty() && !isTerminated());
    }

    public boolean isTerminated() {
        return acts.last(TerminateExecution.class).isPresent();
    }

    /** Whether something was decided that is not done, ended or terminated yet. */
    public boolean isUnderWay() {
        return !isTerminated() && (isDecisionOpen() || isSubstituteOpen());
    }

    public boolean isDecisionOpen() {
        return decision()
                .filter(decided -> acts.all(ExecuteByForce.class).stream()
                        .noneMatch(done ->
                                done.seq() > decided.seq() && done.form().finished()))
                .isPresent();
    }

    public boolean isSubstituteOpen() {
        return substitute()
                .filter(decided -> acts.all(PerformSubstitute.class).stream()
                        .noneMatch(done ->
                                done.seq() > decided.seq() && done.form().finished()))
                .isPresent();
    }

    /** Whether the organ, or another for the party, has done what is not money. */
    boolean isDone() {
        return acts.all(PerformSubstitute.class).stream()
                        .anyMatch(done -> done.form().finished())
                || acts.all(ExecuteByForce.class).stream()
                        .anyMatch(done -> done.form().finished() && !takesMoney(done.seq()));
    }

    private boolean takesMoney(int done) {
        return new OwnExecution(acts.before(done))
                .decision()
                .filter(decided -> decided.form().means().takesMoney())
                .isPresent();
    }

    public boolean isAnythingExecuted() {
        return acts.list().stream()
                .anyMatch(taken -> taken.act() == Act.EXECUTE_BY_FORCE || taken.act() == Act.PERFORM_SUBSTITUTE);
    }

    /** What it cost to have the duty done, in 分. */
    public long costFen() {
        return acts.all(PerformSubstitute.class).stream()
                .mapToLong(done -> done.form().costFen())
                .sum();
    }
}
