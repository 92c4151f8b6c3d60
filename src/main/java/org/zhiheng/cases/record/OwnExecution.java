package org.zhiheng.cases.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** 第五十二条：whether what another does for the party is cleared at once; it waits for nothing that the party could do. */
    public boolean isClearedAtOnce() {
        return substitute().filter(decided -> decided.form().atOnce()).isPresent();
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
                        acts.lastAfter(EndAgreement.class, agreed.seq()).isEmpty())
                .filter(agreed -> isOpenSinceBefore(agreed.seq()));
    }

    /** What of the additional fine was remitted by all agreements for what the party put right, in 分; nothing of one that was broken. */
    public long remittedFen() {
        return acts.all(AgreeOnExecution.class).stream()
                .filter(agreed -> acts.firstAfter(EndAgreement.class, agreed.seq())
                        .map(ended -> ended.form().kept())
                        .orElse(true))
                .mapToLong(agreed -> Objects.requireNonNullElse(agreed.form().remittedFen(), 0L))
                .sum();
    }

    public Optional<TakenAct<SuspendExecution>> suspension() {
        return acts.last(SuspendExecution.class)
                .filter(suspended ->
                        acts.lastAfter(ResumeExecution.class, suspended.seq()).isEmpty())
                .filter(suspended -> isOpenSinceBefore(suspended.seq()));
    }

    private boolean isOpenSinceBefore(int seq) {
        return (isDecisionOpen() && decision().orElseThrow().seq() < seq)
                || (isSubstituteOpen() && substitute().orElseThrow().seq() < seq);
    }

    /** Whether something was decided that is not done or terminated yet. */
    public boolean isUnderWay() {
        return isDecisionOpen() || isSubstituteOpen();
    }

    /** Whether execution by force and performance by others go on beside each other. */
    public boolean areBothOpen() {
        return isDecisionOpen() && isSubstituteOpen();
    }

    public boolean isDecisionOpen() {
        return decision()
                .filter(decided -> acts.all(ExecuteByForce.class).stream()
                        .noneMatch(done ->
                                done.seq() > decided.seq() && done.form().finished()))
                .filter(decided -> !isTerminated(ExecutionKind.BY_FORCE, decided.seq()))
                .isPresent();
    }

    public boolean isSubstituteOpen() {
        return substitute()
                .filter(decided -> acts.all(PerformSubstitute.class).stream()
                        .noneMatch(done ->
                                done.seq() > decided.seq() && done.form().finished()))
                .filter(decided -> !isTerminated(ExecutionKind.SUBSTITUTE, decided.seq()))
                .isPresent();
    }

    private boolean isTerminated(ExecutionKind kind, int since) {
        return acts.all(TerminateExecution.class).stream()
                .anyMatch(ended -> ended.seq() > since && isAbout(ended, kind));
    }

    private static boolean isAbout(TakenAct<TerminateExecution> ended, ExecutionKind kind) {
        return ended.form().which() == null || ended.form().which() == kind;
    }

    /** Whether sums, or else what is not money, need not be had any more: their execution was terminated and no other is under way. */
    public boolean isGivenUp(boolean money) {
        return !isUnderWay()
                && acts.all(TerminateExecution.class).stream()
                        .anyMatch(ended -> ended.form().ground().isOfTheParty() || ended(ended, money));
    }

    /** 第三十九条第二款：中止满三年未恢复的，不再执行. */
    public boolean isNeverAgain(boolean money) {
        return acts.all(TerminateExecution.class).stream()
                .anyMatch(ended -> ended.form().ground() == TerminationGround.THREE_YEARS && ended(ended, money));
    }

    private boolean ended(TakenAct<TerminateExecution> ended, boolean money) {
        var before = new OwnExecution(acts.before(ended.seq()));
        var byForce = isAbout(ended, ExecutionKind.BY_FORCE)
                && before.isDecisionOpen()
                && before.isAboutMoney(before.decision().orElseThrow().form().means()) == money;
        var substitute = isAbout(ended, ExecutionKind.SUBSTITUTE) && before.isSubstituteOpen() && !money;
        return byForce || substitute;
    }

    /** Whether a way of executing is there to get money; one that can be either is, where nothing else was imposed. */
    public boolean isAboutMoney(ExecutionMeans means) {
        return means.takesMoney() || (means == ExecutionMeans.OTHER && !hasWork());
    }

    private boolean hasWork() {
        return new Proceedings(acts)
                .proposal()
                .filter(Proposal::hasWorkBesidesPaying)
                .isPresent();
    }

    /** Whether the party has performed what the open decision is about: nothing is executed any more (第三十五条、第三十七条). */
    public boolean isForceNeedless() {
        return decision()
                .filter(decided -> isDecisionOpen())
                .filter(decided -> isAboutMoney(decided.form().means())
                        ? new Ruling(acts).isPaid()
                        : new Ruling(acts).carriedOut())
                .isPresent();
    }

    /** 第五十一条第一款第二项：当事人履行的，停止代履行. */
    public boolean isSubstituteNeedless() {
        return substitute()
                .filter(decided -> isSubstituteOpen() && !decided.form().atOnce())
                .filter(decided -> new Ruling(acts).carriedOut())
                .isPresent();
    }

    /** Whether the organ, or another for the party, has done what is not money; what was cleared before the decision is not meant. */
    boolean isDone() {
        var decided = acts.last(Set.of(Act.DECIDE_PENALTY)).map(TakenAct::seq).orElse(0);
        return acts.all(PerformSubstitute.class).stream()
                        .anyMatch(done -> done.seq() > decided && done.form().finished())
                || acts.all(ExecuteByForce.class).stream()
                        .anyMatch(done -> done.form().finished() && !tookMoney(done.seq()));
    }

    private boolean tookMoney(int done) {
        var before = new OwnExecution(acts.before(done));
        return before.decision()
                .filter(decided -> before.isAboutMoney(decided.form().means()))
                .isPresent();
    }

    /** The first act by which something was executed. */
    public Optional<TakenAct<?>> firstExecuted() {
        return acts.list().stream()
                .filter(taken -> taken.act() == Act.EXECUTE_BY_FORCE || taken.act() == Act.PERFORM_SUBSTITUTE)
                .<TakenAct<?>>map(taken -> taken)
                .findFirst();
    }

    /** What it cost to have the duty done, in 分. */
    public long costFen() {
        return acts.all(PerformSubstitute.class).stream()
                .mapToLong(done -> done.form().costFen())
                .sum();
    }
}
