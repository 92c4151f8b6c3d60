package org.zhiheng.cases.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiheng.cases.PenaltyCaseBuilder.aCompany;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiheng.cases.check.HearingRights.Judgement;
import org.zhiheng.cases.form.HearingRight;
import org.zhiheng.cases.form.Penalty;
import org.zhiheng.matters.PenaltyKind;

@DisplayName("《行政处罚法》第六十三条 应当告知听证的处罚（CF-60）")
class HearingRightsTests {

    private static final LocalDate ON = LocalDate.parse("2026-03-03");

    @ParameterizedTest(name = "罚款 {0} 分：{1}")
    @CsvSource({"4999999, NOT_ENTITLED", "5000000, ENTITLED", "5000001, ENTITLED"})
    @DisplayName("市场监管领域对单位的较大数额：标准以上即告知")
    void a_known_threshold_decides(long fen, HearingRight right) {
        assertThat(judged("市场监管", new Penalty(PenaltyKind.FINE, fen, null)))
                .isInstanceOfSatisfying(
                        Judgement.Known.class,
                        known -> assertThat(known.right()).isEqualTo(right));
    }

    @Test
    @DisplayName("标准没有维护的领域：由人判断，不猜")
    void an_unknown_threshold_is_left_to_a_person() {
        assertThat(judged("应急管理", new Penalty(PenaltyKind.FINE, 5_000_000L, null)))
                .isInstanceOf(Judgement.Unknown.class);
    }

    @Test
    @DisplayName("责令停产停业，无论领域和数额，都告知")
    void a_grave_kind_always_gives_the_right() {
        assertThat(judged("应急管理", new Penalty(PenaltyKind.SUSPEND_BUSINESS, null, "停产十日")))
                .isInstanceOfSatisfying(
                        Judgement.Known.class,
                        known -> assertThat(known.right()).isEqualTo(HearingRight.ENTITLED));
    }

    @Test
    @DisplayName("只有警告的，不属于应当告知的情形")
    void a_warning_gives_none() {
        assertThat(judged("应急管理", new Penalty(PenaltyKind.WARNING, null, null)))
                .isInstanceOfSatisfying(
                        Judgement.Known.class,
                        known -> assertThat(known.right()).isEqualTo(HearingRight.NOT_ENTITLED));
    }

    @Test
    @DisplayName("没收的非法财物没有写价值：由人判断是否较大价值")
    void property_without_a_value_is_left_to_a_person() {
        assertThat(judged("市场监管", new Penalty(PenaltyKind.CONFISCATE_PROPERTY, null, "酸奶十二盒")))
                .isInstanceOf(Judgement.Unknown.class);
    }

    private static Judgement judged(String field, Penalty penalty) {
        return HearingRights.judge(List.of(penalty), aCompany(), 140431, field, ON);
    }
}
