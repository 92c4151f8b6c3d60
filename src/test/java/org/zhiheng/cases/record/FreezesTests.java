package org.zhiheng.cases.record;

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
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.*;
import org.zhiheng.cases.procedure.Act;

@DisplayName("冻结和查封扣押：每一次的决定书各自交付，每一项的期限各自延长")
class FreezesTests {

    private static final String DAY = "2026-03-10";

    @Test
    @DisplayName("送达查封扣押的决定书，不是交付冻结决定书（《行政强制法》第三十一条）")
    void the_decision_of_a_seizure_is_not_that_of_a_freeze() {
        var frozen = twice().taken(Act.DELIVER_PAPERS, handed(DAY, OtherPaper.MEASURE_DECISION), DAY);
        assertThat(untold(frozen)).containsExactly(1, 2);

        frozen.taken(Act.DELIVER_PAPERS, handed(DAY, OtherPaper.FREEZE_DECISION, 2), DAY);
        assertThat(untold(frozen)).containsExactly(1);

        frozen.taken(Act.DELIVER_PAPERS, handed(DAY, OtherPaper.FREEZE_DECISION), DAY);
        assertThat(untold(frozen)).isEmpty();
    }

    @Test
    @DisplayName("交付第一次的决定书以后又冻结的，还要交付第二次的")
    void a_later_freeze_has_its_own_decision() {
        var frozen = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.DELIVER_PAPERS, handed(DAY, OtherPaper.FREEZE_DECISION), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-10", "2"), DAY);

        assertThat(untold(frozen)).containsExactly(3);
    }

    @Test
    @DisplayName("延长写明编号的那一项，另一项没有延长；“全部”是当时还冻结、还扣着的")
    void only_what_is_named_is_extended() {
        var frozen = twice().taken(Act.EXTEND_FREEZE, new ExtendFreeze("2", "复杂"), DAY);
        assertThat(extended(frozen)).containsExactly(false, true);

        frozen.taken(Act.FREEZE_DEPOSITS, frozen("2026-03-10", "3"), DAY);
        assertThat(extended(frozen)).containsExactly(false, true, false);

        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.EXTEND_MEASURE, new ExtendMeasure("全部", "复杂"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-10", "乙"), DAY);
        assertThat(held.build().holdings().listed())
                .extracting(Holdings.Item::extended)
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("转入案件的，财物和存款各从自己的日子起算，延长过的仍是延长过的")
    void what_is_taken_over_keeps_its_own_day() {
        var over = aPenaltyCase()
                .taken(
                        Act.TAKE_OVER_MEASURE,
                        takenOver(List.of(thing("2026-03-03", false)), List.of(account("2026-03-09", true))),
                        DAY)
                .build();

        assertThat(over.holdings().held()).singleElement().satisfies(item -> {
            assertThat(item.since()).isEqualTo(LocalDate.parse("2026-03-03"));
            assertThat(item.extended()).isFalse();
        });
        assertThat(over.freezes().frozen()).singleElement().satisfies(item -> {
            assertThat(item.since()).isEqualTo(LocalDate.parse("2026-03-09"));
            assertThat(item.extended()).isTrue();
        });
    }

    @Test
    @DisplayName("当场实施两次的，各自补办批准：一次批准不算两次；不批准的那一次还扣着就须解除（《行政强制法》第十九条）")
    void each_measure_taken_at_once_is_confirmed_by_itself() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-10", "乙"), DAY)
                .taken(Act.CONFIRM_MEASURE, confirmation(false), DAY);
        assertThat(held.build().holdings().unconfirmed().map(TakenAct::seq)).hasValue(2);

        held.taken(Act.CONFIRM_MEASURE, confirmation(true), DAY);
        assertThat(held.build().holdings().unconfirmed()).isEmpty();
        assertThat(held.build().holdings().mustBeLifted()).isTrue();

        held.taken(Act.LIFT_MEASURE, new LiftMeasure(LiftingGround.NOT_CONFIRMED, "1", "不批准", "退还"), DAY);
        assertThat(held.build().holdings().mustBeLifted()).isFalse();
    }

    @Test
    @DisplayName("补办批准以前已经解除的，不占下一次的批准；没有解除的还等着（《行政强制法》第十九条）")
    void what_was_lifted_before_takes_no_confirmation() {
        var held = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-09", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seizedAtOnce("2026-03-10", "乙"), DAY)
                .taken(Act.LIFT_MEASURE, new LiftMeasure(LiftingGround.UNRELATED, "1", "无关", "退还"), DAY);
        assertThat(held.build().holdings().unconfirmed().map(TakenAct::seq)).hasValue(2);

        held.taken(Act.CONFIRM_MEASURE, confirmation(true), DAY);
        assertThat(held.build().holdings().confirmationOf(1)).isEmpty();
        assertThat(held.build().holdings().confirmationOf(2)).isPresent();
        assertThat(held.build().holdings().unconfirmed()).isEmpty();
    }

    private static ConfirmMeasure confirmation(boolean granted) {
        return new ConfirmMeasure(LocalDate.parse(DAY).atTime(10, 0), granted, "意见");
    }

    private static PenaltyCaseBuilder twice() {
        return aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY);
    }

    private static List<Integer> untold(PenaltyCaseBuilder penaltyCase) {
        return penaltyCase.build().freezes().untold().stream()
                .map(TakenAct::seq)
                .toList();
    }

    private static List<Boolean> extended(PenaltyCaseBuilder penaltyCase) {
        return penaltyCase.build().freezes().listed().stream()
                .map(Freezes.Item::extended)
                .toList();
    }
}
