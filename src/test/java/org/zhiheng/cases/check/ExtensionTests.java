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
