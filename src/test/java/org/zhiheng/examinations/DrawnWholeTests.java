package org.zhiheng.examinations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhiheng.examinations.Draw.Asked;
import org.zhiheng.examinations.Draw.Pooled;
import org.zhiheng.platform.RecordId;

@DisplayName("抽题：蓝图各行要的题重叠时，只要凑得齐，哪个种子都凑得齐")
class DrawnWholeTests {

    private static final int SEEDS = 300;

    private final List<RecordId> questions = List.of(id(0), id(1), id(2), id(3), id(4), id(5), id(6), id(7));

    @Test
    @DisplayName("宽的一行在前、窄的一行只有一道可用：三百个种子都抽得全，窄的一行总是那一道")
    void a_wide_line_leaves_the_narrow_one_its_question() {
        var pool = List.of(pooled(1, 0), pooled(1, 1), pooled(1, 2), pooled(2, 0));
        for (var seed = 0; seed < SEEDS; seed++) {
            var paper = Draw.draw(seed(seed), pool, List.of(line(2), line(1)));
            assertThat(paper.stream().map(Asked::line)).containsExactly(1, 1, 2);
            assertThat(paper.getLast().question()).isEqualTo(questions.getFirst());
            assertThat(paper.stream().map(Asked::question)).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("三行连环让：第三行要第二行的、第二行换第一行的、第一行另取")
    void lines_give_way_in_a_chain() {
        var pool = List.of(
                pooled(1, 0), pooled(1, 3), pooled(2, 0), pooled(2, 1), pooled(3, 1), pooled(2, 2), pooled(3, 2));
        for (var seed = 0; seed < SEEDS; seed++) {
            assertThat(Draw.draw(seed(seed), pool, List.of(line(1), line(1), line(2))))
                    .hasSize(4);
        }
    }

    @Test
    @DisplayName("不重叠时和从前一样：每行按次序取最小的几道")
    void without_overlap_the_lowest_are_taken() {
        var pool = List.of(pooled(1, 0), pooled(1, 1), pooled(1, 2));
        var lowest = pool.stream()
                .sorted(java.util.Comparator.comparing(each -> Draw.rank(seed(7), each.inText())))
                .limit(2)
                .map(Pooled::question)
                .toList();
        assertThat(Draw.draw(seed(7), pool, List.of(line(2))).stream().map(Asked::question))
                .isEqualTo(lowest);
    }

    @Test
    @DisplayName("随机的题池：抽出的道数等于穷举出来的最多道数")
    void never_fewer_than_possible() {
        var random = new Random(20261130);
        for (var round = 0; round < SEEDS; round++) {
            var lines = List.of(line(1 + random.nextInt(2)), line(1 + random.nextInt(2)), line(1 + random.nextInt(2)));
            var pool = new ArrayList<Pooled>();
            for (var number = 1; number <= lines.size(); number++) {
                for (var question = 0; question < 5; question++) {
                    if (random.nextBoolean()) {
                        pool.add(pooled(number, question));
                    }
                }
            }
            assertThat(Draw.draw(seed(round), pool, lines)).hasSize(most(pool, lines, 0, new int[lines.size()]));
        }
    }

    /** Every way of giving each question to one line or to none. */
    private int most(List<Pooled> pool, List<BlueprintLine> lines, int question, int[] taken) {
        if (question == questions.size()) {
            return 0;
        }
        var best = most(pool, lines, question + 1, taken);
        for (var index = 0; index < lines.size(); index++) {
            var number = index + 1;
            var id = questions.get(question);
            var fits = pool.stream()
                    .anyMatch(each -> each.line() == number && each.question().equals(id));
            if (fits && taken[index] < lines.get(index).count()) {
                taken[index]++;
                best = Math.max(best, 1 + most(pool, lines, question + 1, taken));
                taken[index]--;
            }
        }
        return best;
    }

    private Pooled pooled(int line, int question) {
        return new Pooled(line, questions.get(question), 1, "d" + question);
    }

    private static BlueprintLine line(int count) {
        return new BlueprintLine(QuestionKind.SINGLE, null, null, null, count, BigDecimal.ONE);
    }

    private static RecordId id(int number) {
        return new RecordId(140431, new UUID(0, number));
    }

    private static String seed(int number) {
        return "%064x".formatted(number);
    }
}
