package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.Measures.frozen;
import static org.zhiheng.cases.Measures.seized;
import static org.zhiheng.cases.PenaltyCaseBuilder.aPenaltyCase;
import static org.zhiheng.cases.check.Attempts.attempt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhiheng.cases.PenaltyCaseBuilder;
import org.zhiheng.cases.form.ExtendFreeze;
import org.zhiheng.cases.form.ExtendMeasure;
import org.zhiheng.cases.form.Form;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.procedure.OnFile;
import org.zhiheng.platform.OnPostgres;
import org.zhiheng.platform.Problem.Missing;
import org.zhiheng.platform.Scope;

@OnPostgres
@DisplayName("延长查封扣押、冻结：每一项一次，各在自己的期限之内（《行政强制法》第二十五条、第三十二条）")
class ExtensionTests {

    private static final String DAY = "2026-03-10";

    @Autowired
    private Requirements requirements;

    @Test
    @DisplayName("第一次冻结延长过、届满了，都不妨碍延长第二次")
    void the_second_freeze_can_be_extended_while_the_first_stands() {
        var extended = frozenTwice().taken(Act.EXTEND_FREEZE, new ExtendFreeze("1", "复杂"), DAY);

        assertThat(freeze(extended, null, "2026-04-08")).isEmpty();
        assertThat(freeze(extended, "2", "2026-04-08")).isEmpty();
        assertThat(freeze(extended, "全部", "2026-04-08"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("第 1 项", "已经延长过一次"));
        assertThat(freeze(frozenTwice(), "2", "2026-04-03")).isEmpty();
        assertThat(freeze(frozenTwice(), "1", "2026-04-03")).singleElement().satisfies(one -> {
            assertThat(one.text()).contains("第 1 项", "已经届满");
            assertThat(one.article()).isEqualTo("《行政强制法》第三十二条第一款");
            assertThat(one.remedy()).contains("解除");
        });
        assertThat(freeze(frozenTwice(), null, "2026-04-09")).isNotEmpty();
    }

    @Test
    @DisplayName("查封扣押也是：第一次延长过，第二次还可以")
    void and_the_second_seizure() {
        var extended = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.TAKE_MEASURE, seized("2026-03-09", "乙"), DAY)
                .taken(Act.EXTEND_MEASURE, new ExtendMeasure("1", "复杂"), DAY);

        assertThat(measure(extended, "2", "2026-04-08")).isEmpty();
        assertThat(measure(extended, "1", "2026-04-08"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("第 1 项", "已经延长过一次"));
        assertThat(measure(extended, "2", "2026-04-09"))
                .singleElement()
                .satisfies(one -> assertThat(one.article()).isEqualTo("《行政强制法》第二十五条第一款"));
        assertThat(measure(extended, "7", "2026-04-08"))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("“7”不是清单上的编号"));
    }

    @ParameterizedTest(name = "{0} 决定，四月{1}日延长：{2}")
    @CsvSource({"2026-04-10, 11, 已经届满", "2026-04-01, 02, 已经作出处理决定", "2026-04-01, 11, 已经作出处理决定"})
    @DisplayName("三月三日冻结，四月二日期满：决定以后不能再延长，逾期才决定的也不能补救（第三十二条）")
    void nothing_is_extended_after_the_decision(String decidedOn, String day, String words) {
        var decided = aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .decided(decidedOn);

        assertThat(freeze(decided, "1", "2026-04-" + day))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).contains("第 1 项", words));
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({"2026-05-01, 请在期限之内作出处理决定", "2026-05-02, 请在期限之内作出处理决定", "2026-05-03, 请立即解除"})
    @DisplayName("延长过一次，六十日也过了的，说的是立即解除")
    void what_is_over_is_to_be_set_free(String on, String remedy) {
        var extended = aPenaltyCase()
                .taken(Act.TAKE_MEASURE, seized("2026-03-03", "甲"), DAY)
                .taken(Act.EXTEND_MEASURE, new ExtendMeasure("1", "复杂"), DAY);

        assertThat(measure(extended, "1", on))
                .singleElement()
                .satisfies(one -> assertThat(one.remedy()).startsWith(remedy));
    }

    private static PenaltyCaseBuilder frozenTwice() {
        return aPenaltyCase()
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-03", "1"), DAY)
                .taken(Act.FREEZE_DEPOSITS, frozen("2026-03-09", "2"), DAY);
    }

    private List<Missing> freeze(PenaltyCaseBuilder penaltyCase, @Nullable String deposits, String on) {
        return missing(
                penaltyCase,
                Act.EXTEND_FREEZE,
                deposits == null ? null : new ExtendFreeze(deposits, "复杂"),
                on,
                List.of(OnFile.DEPOSITS_FROZEN, OnFile.FREEZE_EXTENDABLE));
    }

    private List<Missing> measure(PenaltyCaseBuilder penaltyCase, String goods, String on) {
        return missing(
                penaltyCase,
                Act.EXTEND_MEASURE,
                new ExtendMeasure(goods, "复杂"),
                on,
                List.of(OnFile.GOODS_HELD, OnFile.MEASURE_EXTENDABLE));
    }

    private List<Missing> missing(
            PenaltyCaseBuilder penaltyCase, Act act, @Nullable Form form, String on, List<OnFile> demanded) {
        return Scope.all().call(() -> requirements.missing(demanded, attempt(penaltyCase, act, form, on)));
    }
}
