package org.zhiheng.cases.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Executions.decision;
import static org.zhiheng.cases.Executions.performed;
import static org.zhiheng.cases.Executions.substitute;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.CaseRole;
import org.zhiheng.cases.sheet.Turn;
import org.zhiheng.matters.PenaltyKind;

@DisplayName("行政机关自己强制执行：履行了不再执行，终结只终结自己，减免逐份相加")
class OwnExecutionTests {

    private static final String DAY = "2026-03-03";
    private static final LocalDateTime AT = LocalDateTime.parse(DAY + "T09:00");

    @Test
    @DisplayName("终结强制执行以后，代履行还在进行；终结代履行的，强制执行还在进行")
    void the_end_of_one_is_not_the_end_of_the_other() {
        var forced = both().taken(Act.TERMINATE_EXECUTION, terminated(ExecutionKind.BY_FORCE), DAY)
                .build()
                .ownExecution();
        var substituted = both().taken(Act.TERMINATE_EXECUTION, terminated(ExecutionKind.SUBSTITUTE), DAY)
                .build()
                .ownExecution();
        var all = both().taken(Act.TERMINATE_EXECUTION, terminated(null), DAY)
                .build()
                .ownExecution();

        assertThat(forced.isDecisionOpen()).isFalse();
        assertThat(forced.isSubstituteOpen()).isTrue();
        assertThat(forced.isGivenUp(false)).isFalse();
        assertThat(substituted.isDecisionOpen()).isTrue();
        assertThat(substituted.isSubstituteOpen()).isFalse();
        assertThat(all.isUnderWay()).isFalse();
        assertThat(all.isGivenUp(false)).isTrue();
        assertThat(all.isGivenUp(true)).isFalse();
    }

    @Test
    @DisplayName("终结以后重新决定的，是另一项执行；以前的中止不再管它")
    void a_new_decision_is_another_execution() {
        var own = decided(ExecutionMeans.RESTORE)
                .taken(Act.SUSPEND_EXECUTION, new SuspendExecution(SuspensionGround.UNABLE, "停业"), DAY)
                .taken(Act.TERMINATE_EXECUTION, terminated(null), DAY)
                .taken(Act.DECIDE_EXECUTION, decision(ExecutionMeans.RESTORE), DAY)
                .build()
                .ownExecution();

        assertThat(own.isDecisionOpen()).isTrue();
        assertThat(own.suspension()).isEmpty();
        assertThat(own.isGivenUp(false)).isFalse();
    }

    @Test
    @DisplayName("中止满三年终结的，那一项义务不再执行；款项还可以")
    void three_years_end_one_duty_for_good() {
        var own = decided(ExecutionMeans.RESTORE)
                .taken(
                        Act.TERMINATE_EXECUTION,
                        new TerminateExecution(null, TerminationGround.THREE_YEARS, "满三年"),
                        "2029-03-04")
                .build()
                .ownExecution();

        assertThat(own.isNeverAgain(false)).isTrue();
        assertThat(own.isNeverAgain(true)).isFalse();
    }

    @Test
    @DisplayName("决定拆除以后当事人自己拆除：不再执行，下一步是结案；只缴清罚款的，还要执行")
    void who_performs_is_not_executed() {
        var decided = decided(ExecutionMeans.RESTORE).taken(Act.DELIVER_PAPERS, told(), DAY);
        assertThat(decided.build().ownExecution().isForceNeedless()).isFalse();
        waits(decided, CaseRole.CASE_OFFICERS, "当事人仍不履行的，实施强制执行");

        decided.paid(100_000, DAY);
        assertThat(decided.build().ownExecution().isForceNeedless()).isFalse();

        decided.taken(Act.CARRY_OUT, new CarryOut(LocalDate.parse(DAY), "自行拆除", List.of()), DAY);
        assertThat(decided.build().ownExecution().isForceNeedless()).isTrue();
        waits(decided, CaseRole.ORGAN_HEAD, "当事人已经履行，不再执行，结案");
    }

    @Test
    @DisplayName("决定划拨以后缴清罚款：差一分还要执行，缴清的不再执行")
    void who_pays_is_not_executed() {
        assertThat(decided(ExecutionMeans.TRANSFER)
                        .paid(99_999, DAY)
                        .build()
                        .ownExecution()
                        .isForceNeedless())
                .isFalse();
        assertThat(decided(ExecutionMeans.TRANSFER)
                        .paid(100_000, DAY)
                        .build()
                        .ownExecution()
                        .isForceNeedless())
                .isTrue();
    }

    @Test
    @DisplayName("减免是各份协议之和，没有履行的那份不算")
    void what_is_remitted_is_the_sum_of_all_agreements() {
        var own = decided(ExecutionMeans.TRANSFER)
                .taken(Act.AGREE_ON_EXECUTION, agreement(3_000), DAY)
                .taken(Act.END_AGREEMENT, new EndAgreement(LocalDate.parse(DAY), true, "履行"), DAY)
                .taken(Act.AGREE_ON_EXECUTION, agreement(5_000), DAY)
                .taken(Act.END_AGREEMENT, new EndAgreement(LocalDate.parse(DAY), false, "没有履行"), DAY)
                .taken(Act.AGREE_ON_EXECUTION, agreement(700), DAY)
                .build()
                .ownExecution();

        assertThat(own.remittedFen()).isEqualTo(3_700);
        assertThat(own.agreement()).isPresent();
    }

    @Test
    @DisplayName("处罚决定之前立即清除的，不算履行了决定的义务")
    void what_was_cleared_before_the_decision_is_not_its_performance() {
        var cleared = aPenaltyCase()
                .taken(Act.DECIDE_SUBSTITUTE, substitute(true), "2026-01-02")
                .taken(Act.PERFORM_SUBSTITUTE, performed(), "2026-01-02");

        assertThat(cleared.build().ownExecution().isSubstituteOpen()).isFalse();
        assertThat(concluded(cleared).build().ruling().carriedOut()).isFalse();
    }

    private static PenaltyCaseBuilder concluded(PenaltyCaseBuilder penaltyCase) {
        return penaltyCase
                .taken(
                        Act.CONCLUDE_INVESTIGATION,
                        new ConcludeInvestigation(
                                "某事",
                                Outcome.PENALTY,
                                null,
                                null,
                                null,
                                List.of(
                                        new Penalty(PenaltyKind.FINE, 100_000L, null),
                                        new Penalty(PenaltyKind.OTHER, null, "恢复原状")),
                                null,
                                null,
                                "裁量",
                                "建议",
                                Set.of(),
                                false),
                        "2026-01-10")
                .taken(Act.SEND_PENALTY_NOTICE, new SendPenaltyNotice(null, null, "同意"), "2026-01-12")
                .decided("2026-01-20")
                .delivered(DeliveryManner.DIRECT, "2026-01-21");
    }

    private static PenaltyCaseBuilder decided(ExecutionMeans means) {
        return concluded(aPenaltyCase()
                        .taken(
                                Act.REGISTER_CLUE,
                                new RegisterClue(
                                        ClueSource.REPORT,
                                        LocalDate.parse("2026-01-04"),
                                        null,
                                        null,
                                        null,
                                        "某案",
                                        null,
                                        "某地",
                                        "某事"),
                                "2026-01-04")
                        .verified("2026-01-05", "2026-01-05", false)
                        .taken(Act.OPEN_CASE, new OpenCase("同意"), "2026-01-06"))
                .taken(Act.DECIDE_EXECUTION, decision(means), DAY);
    }

    private static PenaltyCaseBuilder both() {
        return decided(ExecutionMeans.RESTORE).taken(Act.DECIDE_SUBSTITUTE, substitute(false), DAY);
    }

    private static TerminateExecution terminated(@Nullable ExecutionKind which) {
        return new TerminateExecution(which, TerminationGround.OBJECT_GONE, "标的灭失");
    }

    private static AgreeOnExecution agreement(long remittedFen) {
        return new AgreeOnExecution(LocalDate.parse(DAY), "某约定", List.of(), true, remittedFen, true, "同意", List.of());
    }

    private static DeliverPapers told() {
        return new DeliverPapers(
                Set.of(OtherPaper.EXECUTION_DECISION),
                Set.of(),
                new Delivery(DeliveryManner.DIRECT, AT, "某地", "某人", null, null, List.of(), List.of()));
    }

    private static void waits(PenaltyCaseBuilder penaltyCase, CaseRole by, String what) {
        assertThat(Turn.of(penaltyCase.build(), null)).hasValue(new Turn(by, what));
    }
}
