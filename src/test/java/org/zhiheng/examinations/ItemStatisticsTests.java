package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.examinations.ScoreStore.Scored;
import org.zhiheng.law.Citation;
import org.zhiheng.platform.RecordId;

@DisplayName("题目分析：难度、区分度、相关和旗标，用手算过的数核对")
class ItemStatisticsTests {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String FEW = "人数少于 10，只作参考";

    @Test
    @DisplayName("十人全对：难度 1，区分度 0，偏易；没有变化，相关算不出")
    void too_easy() {
        var found = of(ten(), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertThat(found.difficulty()).isEqualTo(1.0);
        assertThat(found.discrimination()).isZero();
        assertThat(found.correlation()).isNull();
        assertThat(found.flags()).containsExactly("偏易");
    }

    @Test
    @DisplayName("只有第一名对：难度 0.1，高分三人里一人对、两人选 B，区分度三分之一，偏难，且高分组多选了错误选项")
    void too_hard() {
        var found = of(ten(), Set.of(1));
        assertThat(found.difficulty()).isEqualTo(0.1);
        assertThat(found.discrimination()).isEqualTo(1.0 / 3);
        assertThat(found.flags()).containsExactly("偏难", "高分组多选了错误选项，请核对答案");
    }

    @Test
    @DisplayName("最后三名对、其余选 B：难度正好 0.3 不算偏难；区分度 -1；高分组多选了错误选项")
    void worse_for_the_better() {
        var found = of(ten(), Set.of(8, 9, 10));
        assertThat(found.difficulty()).isEqualTo(0.3);
        assertThat(found.discrimination()).isEqualTo(-1.0);
        assertThat(found.chosen()).isEqualTo(Map.of("A", 3, "B", 7));
        assertThat(found.flags()).containsExactly("区分度为负，请核对答案", "高分组多选了错误选项，请核对答案");
    }

    @Test
    @DisplayName("高低两组各一人对：区分度 0，难度 0.5，区分度低，且高分组两人选了同一个错误选项")
    void tells_nobody_apart() {
        var found = of(ten(), Set.of(1, 5, 6, 7, 8));
        assertThat(found.difficulty()).isEqualTo(0.5);
        assertThat(found.discrimination()).isZero();
        assertThat(found.flags()).containsExactly("区分度低", "高分组多选了错误选项，请核对答案");
    }

    @Test
    @DisplayName("前六名对：难度 0.6，区分度 1，没有旗标；九个人只作参考")
    void a_good_question() {
        assertThat(of(ten(), Set.of(1, 2, 3, 4, 5, 6)).flags()).isEmpty();
        assertThat(of(ten(), Set.of(1, 2, 3, 4, 5, 6)).discrimination()).isEqualTo(1.0);
        assertThat(of(List.of(20, 18, 16, 14, 12, 10, 8, 6, 4), Set.of(1, 2, 3, 4, 5))
                        .flags())
                .containsExactly(FEW);
    }

    @Test
    @DisplayName("四人，前两人对，其余部分得 8、6、6、4：相关 4 / √32")
    void how_it_goes_with_the_rest() {
        var found = of(List.of(10, 8, 6, 4), Set.of(1, 2));
        assertThat(found.correlation()).isNotNull().isCloseTo(4 / Math.sqrt(32), within(1e-12));
    }

    private static List<Integer> ten() {
        return List.of(20, 18, 16, 14, 12, 10, 8, 6, 4, 2);
    }

    /** The places that were right chose A and have the two marks; the others chose B. */
    private static ItemStatistics of(List<Integer> totals, Set<Integer> right) {
        var scored = new ArrayList<Scored>();
        var byId = new HashMap<RecordId, Double>();
        for (var place = 1; place <= totals.size(); place++) {
            var sitting = RecordId.create(140431);
            var hit = right.contains(place);
            byId.put(sitting, totals.get(place - 1).doubleValue());
            scored.add(new Scored(sitting, 1, List.of(hit ? "A" : "B"), hit ? TWO : BigDecimal.ZERO, TWO));
        }
        return ItemStatistics.of(new PaperQuestion(1, question(), TWO), scored, byId);
    }

    private static Question question() {
        var day = LocalDate.parse("2026-03-03");
        return new Question(
                RecordId.create(140431),
                1,
                true,
                QuestionKind.SINGLE,
                "题干",
                List.of(new Question.Option("A", "对"), new Question.Option("B", "错"), new Question.Option("C", "错")),
                List.of("A"),
                "解析",
                null,
                QuestionLevel.ENTRY,
                Difficulty.EASY,
                Citation.of("penalty-law", "42.1"),
                day,
                "",
                "命题",
                "命题人",
                day,
                null,
                null);
    }
}
