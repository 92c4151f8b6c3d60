package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Executions.decision;
import static org.zhiheng.cases.Executions.executed;
import static org.zhiheng.cases.Executions.performed;
import static org.zhiheng.cases.Executions.substitute;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.cases.check.Attempts.attempt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.clock.Clocks;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.matters.PenaltyKind;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("催告和强制执行的是还欠的：罚款、没收的违法所得、加处的罚款，各看各的")
class MoneyOwedTests {

    private static final DemandPerformance DEMAND = new DemandPerformance("缴款", "银行", null);
    private static final String LATER = "2026-03-10";
    private static final Penalty FINE = new Penalty(PenaltyKind.FINE, 100_000L, null);
    private static final Penalty GAINS = new Penalty(PenaltyKind.CONFISCATE_GAINS, 12_600L, null);
    private static final Penalty WORK = new Penalty(PenaltyKind.OTHER, null, "恢复原状");

    @Autowired
    private Requirements requirements;

    @Autowired
    private Clocks clocks;

    @ParameterizedTest(name = "{0}：可以催告 {1}")
    @CsvSource({"2026-02-04, false", "2026-02-05, false", "2026-02-06, true"})
    @DisplayName("单处没收违法所得，一月二十一日送达，二月五日为第十五日：次日可以催告（《行政处罚法》第六十六条第一款）")
    void gains_alone_are_demanded_when_their_period_is_over(String today, boolean may) {
        var missing = missing(OnFile.UNPERFORMED, delivered(GAINS), Act.DEMAND_PERFORMANCE, DEMAND, today);

        assertThat(missing.isEmpty()).isEqualTo(may);
        assertThat(missing)
                .allSatisfy(one -> assertThat(one.text()).isEqualTo("没有逾期未履行的义务"))
                .allSatisfy(one -> assertThat(one.article()).isEqualTo("《行政强制法》第三十五条"));
    }

    @Test
    @DisplayName("没收的违法所得差一分没有缴清，还可以催告、执行、申请法院；缴清了的不行")
    void what_is_left_of_the_gains_is_owed() {
        var part = delivered(GAINS).paid(PaymentKind.GAINS, 12_599, "2026-02-01");
        var paid = delivered(GAINS).paid(PaymentKind.GAINS, 12_600, "2026-02-01");

        assertThat(missing(OnFile.UNPERFORMED, part, Act.DEMAND_PERFORMANCE, DEMAND, LATER))
                .isEmpty();
        assertThat(missing(OnFile.UNPERFORMED, paid, Act.DEMAND_PERFORMANCE, DEMAND, LATER))
                .isNotEmpty();
        assertThat(hasTimeForTheCourt(part)).isTrue();
        assertThat(hasTimeForTheCourt(paid)).isFalse();
        assertThat(missing(OnFile.UNPERFORMED, part, Act.DECIDE_EXECUTION, decision(ExecutionMeans.TRANSFER), LATER))
                .isEmpty();
        var decided = part.taken(Act.DECIDE_EXECUTION, decision(ExecutionMeans.TRANSFER), LATER);
        assertThat(missing(OnFile.UNPERFORMED, decided, Act.EXECUTE_BY_FORCE, executed(), LATER))
                .isEmpty();
    }

    @Test
    @DisplayName("只欠违法所得的，没有加处，不等加处满三十日；还欠罚款的要等（《行政强制法》第四十六条第一款）")
    void nothing_is_added_to_gains() {
        assertThat(longOverdue(delivered(GAINS))).isEmpty();
        assertThat(longOverdue(delivered(GAINS, FINE))).isNotEmpty();
        assertThat(longOverdue(delivered(GAINS, FINE).paid(100_000, "2026-02-01")))
                .isEmpty();
    }

    @Test
    @DisplayName("决定划拨以后批准延期的，款项没有逾期：另有恢复原状的义务也不能划拨")
    void force_takes_only_the_money_that_is_owed() {
        var decided = delivered(FINE, WORK).taken(Act.DECIDE_EXECUTION, decision(ExecutionMeans.TRANSFER), LATER);
        assertThat(missing(OnFile.UNPERFORMED, decided, Act.EXECUTE_BY_FORCE, executed(), LATER))
                .isEmpty();

        var later = List.of(new Instalment(LocalDate.parse("2026-06-30"), 100_000));
        decided.taken(Act.DEFER_PAYMENT, new DeferPayment(LocalDate.parse(LATER), "困难", later, "同意", List.of()), LATER);
        assertThat(missing(OnFile.UNPERFORMED, decided, Act.EXECUTE_BY_FORCE, executed(), LATER))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("没有逾期未履行的义务"));
    }

    @Test
    @DisplayName("加处的罚款和本数都缴清了，决定的划拨不再执行；加处的没有缴清还要执行")
    void what_was_added_is_paid_too() {
        var decided = delivered(FINE, WORK)
                .taken(Act.IMPOSE_ADDITIONAL_FINE, new ImposeAdditionalFine("逾期", 30_000), LATER)
                .taken(Act.DECIDE_EXECUTION, decision(ExecutionMeans.TRANSFER), LATER)
                .paid(100_000, LATER);
        assertThat(missing(OnFile.UNPERFORMED, decided, Act.EXECUTE_BY_FORCE, executed(), LATER))
                .isEmpty();

        decided.paid(PaymentKind.ADDITIONAL_FINE, 30_000, LATER);
        assertThat(missing(OnFile.UNPERFORMED, decided, Act.EXECUTE_BY_FORCE, executed(), LATER))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("当事人已经履行"));
    }

    @Test
    @DisplayName("须立即清除的不等别的执行：中止期间也可以决定、实施（《行政强制法》第五十二条）")
    void pressing_danger_waits_for_no_other_execution() {
        var suspended = delivered(FINE, WORK)
                .taken(Act.DECIDE_EXECUTION, decision(ExecutionMeans.RESTORE), LATER)
                .taken(Act.SUSPEND_EXECUTION, new SuspendExecution(SuspensionGround.UNABLE, "停业"), LATER);

        assertThat(missing(OnFile.NOT_SUSPENDED, suspended, Act.DECIDE_SUBSTITUTE, null, LATER))
                .as("还没有填表的，要不要立即清除不知道")
                .isEmpty();
        assertThat(missing(OnFile.NOT_SUSPENDED, suspended, Act.DECIDE_EXECUTION, null, LATER))
                .isNotEmpty();
        assertThat(missing(OnFile.NOT_SUSPENDED, suspended, Act.DECIDE_SUBSTITUTE, substitute(true), LATER))
                .isEmpty();
        assertThat(missing(OnFile.NOT_SUSPENDED, suspended, Act.DECIDE_SUBSTITUTE, substitute(false), LATER))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("执行已经中止"));
        suspended.taken(Act.DECIDE_SUBSTITUTE, substitute(true), LATER);
        assertThat(missing(OnFile.NOT_SUSPENDED, suspended, Act.PERFORM_SUBSTITUTE, performed(), LATER))
                .isEmpty();
        assertThat(missing(OnFile.UNPERFORMED, suspended, Act.PERFORM_SUBSTITUTE, performed(), LATER))
                .isEmpty();
        assertThat(missing(OnFile.NOT_SUSPENDED, suspended, Act.PERFORM_SUBSTITUTE, null, LATER))
                .isEmpty();
    }

    @ParameterizedTest(name = "罚款变更为 {0} 分：加处的欠 {1} 分")
    @CsvSource({"4999, 4999", "5000, 5000", "5001, 5000"})
    @DisplayName("加处五十元以后罚款变更的，加处的不超过变更后的罚款（《行政处罚法》第七十二条第一款第一项）")
    void what_was_added_never_exceeds_the_fine_as_it_stands(long fineFen, long addedFen) {
        var changed = delivered(FINE)
                .taken(Act.IMPOSE_ADDITIONAL_FINE, new ImposeAdditionalFine("逾期", 5_000), LATER)
                .taken(
                        Act.RECORD_UNDOING,
                        new RecordUndoing(
                                UndoingKind.CHANGED,
                                fineFen,
                                UndoneBy.RECONSIDERATION,
                                LocalDate.parse(LATER),
                                "某号",
                                "过重"),
                        LATER);

        assertThat(changed.build().ruling().unpaidAdditionFen()).isEqualTo(addedFen);
    }

    private static PenaltyCaseBuilder delivered(Penalty... penalties) {
        return aPenaltyCase()
                .concluded(penalties)
                .taken(Act.SEND_PENALTY_NOTICE, new SendPenaltyNotice(null, null, "同意"), "2026-01-12")
                .decided("2026-01-20")
                .delivered(DeliveryManner.DIRECT, "2026-01-21");
    }

    private List<Missing> longOverdue(PenaltyCaseBuilder penaltyCase) {
        return missing(
                OnFile.MONEY_LONG_OVERDUE, penaltyCase, Act.DECIDE_EXECUTION, decision(ExecutionMeans.TRANSFER), LATER);
    }

    private boolean hasTimeForTheCourt(PenaltyCaseBuilder penaltyCase) {
        return Scope.all().call(() -> clocks.of(penaltyCase.build(), null, LocalDate.parse(LATER))).stream()
                .anyMatch(clock -> clock.rule().name().equals("申请法院强制执行"));
    }

    private List<Missing> missing(
            OnFile demand, PenaltyCaseBuilder penaltyCase, Act act, @Nullable Form form, String on) {
        return Scope.all().call(() -> requirements.missing(List.of(demand), attempt(penaltyCase, act, form, on)));
    }
}
