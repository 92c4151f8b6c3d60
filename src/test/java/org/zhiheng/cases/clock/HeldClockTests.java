package org.zhiheng.cases.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Measures.account;
import static org.zhiheng.cases.Measures.frozen;
import static org.zhiheng.cases.Measures.handed;
import static org.zhiheng.cases.Measures.seized;
import static org.zhiheng.cases.Measures.seizedAtOnce;
import static org.zhiheng.cases.Measures.takenOver;
import static org.zhiheng.cases.Measures.thing;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.ExtendFreeze;
import org.zhiheng.cases.form.ExtendMeasure;
import org.zhiheng.cases.form.LiftFreeze;
import org.zhiheng.cases.form.LiftMeasure;
import org.zhiheng.cases.form.LiftingGround;
import org.zhiheng.cases.form.OtherPaper;
import org.zhiheng.cases.form.ThawGround;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.law.DeadlineRule;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("查封扣押、冻结的期限逐项计算，时钟指着最先届满的那一项（《行政强制法》第二十五条、第三十二条）")
class HeldClockTests {

    private static final String DAY = "2026-03-10";
    private static final LocalDate TODAY = LocalDate.parse(DAY);

    @Autowired
    private Clocks clocks;

    @Test
    @DisplayName("三月三日扣押、三月九日冻结，一并转入案件：扣押到四月二日，冻结到四月八日")
    void goods_and_deposits_taken_over_run_from_their_own_day() {
        var over = aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        takenOver(List.of(thing("2026-03-03", false)), List.of(account("2026-03-09", false))),
                        DAY);

        assertThat(due(CoercionDeadlines.MEASURE, over)).isEqualTo("2026-04-02");
        assertThat(due(CoercionDeadlines.FREEZE, over)).isEqualTo("2026-04-08");
    }

    @Test
    @DisplayName("先扣押的排在后面也从最早的一天起算；转入以前延长过的，只有那一项是六十日")
    void the_earliest_of_what_is_taken_over_counts() {
        var over = aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        takenOver(List.of(thing("2026-03-06", false), thing("2026-03-03", true)), List.of()),
                        DAY);

        assertThat(due(CoercionDeadlines.MEASURE, over)).isEqualTo("2026-04-05");
    }

    @Test
    @DisplayName("第一次冻结延长以后，时钟指着没有延长的第二次；第二次也延长了，又指着第一次")
    void the_second_freeze_is_not_hidden_by_the_first() {
        var frozen = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-04-02");

        frozen.taken(Act.EXTEND_FREEZE, new ExtendFreeze("1", "复杂"), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-04-08");

        frozen.taken(Act.EXTEND_FREEZE, new ExtendFreeze("2", "复杂"), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-05-02");

        frozen.taken(Act.LIFT_FREEZE, thawed("1", DAY), DAY);
        assertThat(due(CoercionDeadlines.FREEZE, frozen)).isEqualTo("2026-05-08");
    }

    @Test
    @DisplayName("两次扣押，只延长一次的：时钟指着没有延长的")
    void nor_is_the_second_seizure() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.EXTEND_MEASURE, new ExtendMeasure("1", "复杂"), DAY);

        assertThat(due(CoercionDeadlines.MEASURE, held)).isEqualTo("2026-04-08");
    }

    @Test
    @DisplayName("当场扣押两次，解除的是另一次：还没有补办批准的照样在走；自己的全部解除了才停（第十九条）")
    void lifting_something_else_confirms_nothing() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "乙"), DAY)
                .taken(Act.LIFT_MEASURE, lifted("1"), "2026-03-09");
        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).state()).isNotEqualTo(Clock.State.MET);

        held.taken(Act.LIFT_MEASURE, lifted("2"), "2026-03-09");
        assertThat(clock(CoercionDeadlines.CONFIRMATION, held).state()).isEqualTo(Clock.State.MET);
    }

    @ParameterizedTest(name = "第一项 {0} 解除：{1}")
    @CsvSource({"2026-04-01, MET", "2026-04-02, MET", "2026-04-03, MISSED"})
    @DisplayName("三月三日扣押的逾期解除，三月九日扣押的按期解除：逾期的不因解除而消失")
    void what_was_missed_stays_missed(String day, Clock.State state) {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.LIFT_MEASURE, lifted("1"), day);
        assertThat(due(CoercionDeadlines.MEASURE, held)).as("还扣着的先看").isEqualTo("2026-04-08");

        held.taken(Act.LIFT_MEASURE, lifted("2"), "2026-04-08");
        assertThat(clock(CoercionDeadlines.MEASURE, held).state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "第一次冻结 {0} 解除：{1}")
    @CsvSource({"2026-04-02, MET", "2026-04-03, MISSED"})
    @DisplayName("冻结也是，交付冻结决定书也是")
    void nor_is_a_late_thaw_forgotten(String day, Clock.State state) {
        var frozen = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.DELIVER_PAPERS, handed("2026-03-07", OtherPaper.FREEZE_DECISION), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY)
                .taken(Act.DELIVER_PAPERS, handed("2026-03-10", OtherPaper.FREEZE_DECISION), DAY)
                .taken(Act.LIFT_FREEZE, thawed("1", day), day)
                .taken(Act.LIFT_FREEZE, thawed("2", "2026-04-08"), "2026-04-08");

        assertThat(clock(CoercionDeadlines.FREEZE, frozen).state()).isEqualTo(state);
        assertThat(clock(CoercionDeadlines.FREEZE_DELIVERY, frozen).state()).isEqualTo(Clock.State.MISSED);
    }

    private static LiftMeasure lifted(String goods) {
        return new LiftMeasure(LiftingGround.UNRELATED, goods, "无关", "退还");
    }

    private static LiftFreeze thawed(String deposits, String on) {
        return new LiftFreeze(
                ThawGround.UNRELATED, deposits, "无关", LocalDate.parse(on).atTime(9, 0), "某人");
    }

    private Clock clock(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase) {
        return Scope.all()
                .call(() -> clocks.find(rule, penaltyCase.build(), null, TODAY))
                .orElseThrow();
    }

    private String due(DeadlineRule<Act> rule, PenaltyCaseBuilder penaltyCase) {
        return clock(rule, penaltyCase).due().day().orElseThrow().toString();
    }
}
