package org.zhiheng.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiheng.matters.MatterBuilder.aMatter;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiheng.matters.PenaltyRange.Whom;
import org.zhiheng.platform.Problem;

@DisplayName("《行政处罚法》第九条 处罚种类和幅度")
class PenaltyRangeTests {

    private static final PenaltyRange FIXED = range(5_000_000L, 10_000_000L);

    @ParameterizedTest(name = "{0} 分")
    @CsvSource({
        "4999999, true, false",
        "5000000, false, false",
        "5000001, false, false",
        "9999999, false, false",
        "10000000, false, false",
        "10000001, false, true"
    })
    @DisplayName("五万元以上十万元以下：两端都在幅度之内")
    void a_fixed_range_includes_both_ends(long fen, boolean tooLittle, boolean tooMuch) {
        var span = FIXED.reckoned(null, null).orElseThrow();

        assertThat(span.isTooLittle(fen)).isEqualTo(tooLittle);
        assertThat(span.isTooMuch(fen)).isEqualTo(tooMuch);
    }

    @Test
    @DisplayName("按倍数的幅度，知道基数才算得出来；基数不成整数的也不差一分")
    void a_multiple_is_reckoned_from_its_base() {
        var multiple =
                new PenaltyRange(PenaltyKind.FINE, null, null, "货值金额", 1000, 2000, null, Whom.ANYONE, false, null);

        assertThat(multiple.reckoned(null, 3L)).isEmpty();
        var span = multiple.reckoned(333L, null).orElseThrow();
        assertThat(span.isTooLittle(3329)).isTrue();
        assertThat(span.isTooLittle(3330)).isFalse();
        assertThat(span.isTooMuch(6660)).isFalse();
        assertThat(span.isTooMuch(6661)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "警告",
                "罚款 50,000 元以上 100,000 元以下（货值不足一万元）",
                "罚款 货值金额 10 倍以上 20 倍以下（货值一万元以上）",
                "罚款 建设工程造价 5%以上 10%以下（尚可采取改正措施）",
                "可以处罚款 恢复植被和林业生产条件所需费用 3 倍以下",
                "罚款 每辆次 10,000 元",
                "罚款 对直接责任人员 20,000 元以上 50,000 元以下（逾期未改正）",
                "罚款 100,000 元以下",
                "罚款 10,000 元以下（情节严重） 自 2026-08-15 起",
                "罚款 建设项目总投资额 1%以上 5%以下 至 2026-08-14 止",
                "责令关闭（情节严重，报经有批准权的人民政府批准）"
            })
    @DisplayName("幅度写成文字，再读回来不变")
    void words_are_read_back(String words) {
        assertThat(RangeWords.read(words).map(PenaltyRange::inWords)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "责令改正", "罚款五万", "罚款 5.001 元以下", "罚款 1,000 元以上 abc"})
    @DisplayName("读不懂的幅度不猜")
    void unreadable_words_are_not_guessed(String words) {
        assertThat(RangeWords.read(words)).isEmpty();
    }

    @Test
    @DisplayName("由轻到重：吊销重于罚款，罚款重于警告；其他种类不比")
    void kinds_are_ordered_by_severity() {
        assertThat(PenaltyKind.REVOKE_LICENCE.isHeavierThan(PenaltyKind.FINE)).isTrue();
        assertThat(PenaltyKind.WARNING.isHeavierThan(PenaltyKind.FINE)).isFalse();
        assertThat(PenaltyKind.FINE.isHeavierThan(PenaltyKind.FINE)).isFalse();
        assertThat(PenaltyKind.OTHER.isHeavierThan(PenaltyKind.WARNING)).isFalse();
        assertThat(PenaltyKind.WARNING.isHeavierThan(PenaltyKind.OTHER)).isFalse();
    }

    @Test
    @DisplayName("下限高于上限、罚款没有幅度、没有依据、法规库不认识的依据，都不能列入目录")
    void unsound_entries_are_refused() {
        refuses(aMatter().ranges(range(2L, 1L)), "下限高于上限");
        refuses(aMatter().ranges(PenaltyRange.of(PenaltyKind.FINE)), "罚款须写明幅度");
        refuses(aMatter().punishedByNothing(), "没有处罚依据");
        refuses(aMatter().punishedBy("no-such-law", "1"), "法规库中没有");
        refuses(aMatter().punishedBy("food-safety-law", "999"), "法规库中没有");
    }

    private static void refuses(MatterBuilder matter, String because) {
        assertThatThrownBy(() -> MatterRules.require(matter.entry()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(because);
    }

    private static PenaltyRange range(long minFen, long maxFen) {
        return new PenaltyRange(PenaltyKind.FINE, minFen, maxFen, null, null, null, null, Whom.ANYONE, false, null);
    }
}
