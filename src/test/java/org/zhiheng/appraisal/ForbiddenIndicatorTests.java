package org.zhiheng.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.platform.Problem;

@DisplayName("《行政处罚法》第七十四条：罚没数额和处罚数量不得成为考核指标")
class ForbiddenIndicatorTests {

    @ParameterizedTest
    @DisplayName("数额、数量、排名、任务，换个写法、隔开、用繁体字也不行")
    @ValueSource(
            strings = {
                "罚款数额",
                "罚没收入",
                "处罚件数指标",
                "处罚案件数量",
                "罚 款 数 额",
                "罚·款·总·额",
                "罰款數額",
                "處罰案件數量",
                "罚\u200b款",
                "没收违法所得金额",
                "非税收入完成率",
                "执法创收",
                "人均办案数",
                "立案任务",
                "全年办案量",
                "结案数量排名",
                "每年立案不少于 20 件",
                "至少查处 5 起",
                "行政处罚决定书份数",
                "开出罚单数",
                "处罚指标",
                "数量较多的处罚案件",
                "行政检查频次",
                "按期处罚数量",
                "ＦＩＮＥ：罚款"
            })
    void amounts_and_numbers_are_refused(String words) {
        assertThat(ForbiddenIndicator.isForbiddenWording(words)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("质量、程序、期限、培训、服务可以考核")
    @ValueSource(
            strings = {
                "案件质量",
                "案卷评查合格率",
                "处罚决定按期送达率",
                "法制审核一次通过率",
                "处罚裁量说理规范",
                "处罚文书差错数量",
                "案件逾期件数",
                "参加培训学时",
                "执法全过程记录完整率",
                "执法公示及时率",
                "当事人回访满意度",
                "首违不罚和说服教育的运用",
                "撤销、变更、确认违法的决定件数",
                "持证上岗"
            })
    void quality_may_be_measured(String words) {
        assertThat(ForbiddenIndicator.isForbiddenWording(words)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("数据来源的键也查")
    @ValueSource(
            strings = {
                "fine-amount",
                "FINES",
                "penalty-count",
                "cases-handled",
                "confiscated",
                "revenue",
                "number-of-cases",
                "罚款"
            })
    void sources_are_looked_at(String key) {
        assertThat(ForbiddenIndicator.isForbiddenSource(key)).isTrue();
    }

    @Test
    @DisplayName("名称好听，口径里写数额：照样拒绝，写明条款和补救办法")
    void the_meaning_is_looked_at_too() {
        var disguised = new IndicatorEntry("工作实绩", "按全年罚款入库情况打分", null, null, null);

        assertThatThrownBy(() -> ForbiddenIndicator.refuse(disguised))
                .isInstanceOfSatisfying(Problem.class, refusal -> {
                    assertThat(refusal.article()).isEqualTo("《行政处罚法》第七十四条第三款");
                    assertThat(refusal.remedy()).contains("办案质量");
                    assertThat(refusal.fields())
                            .extracting(Problem.FieldProblem::field)
                            .containsExactly("meaning");
                });
    }
}
