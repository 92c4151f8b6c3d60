package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhiheng.examinations.ScoreStore.Scored;
import org.zhiheng.platform.RecordId;

/**
 * How a question did in an examination (题目分析).
 *
 * @param difficulty mean of the marks over the marks of the question (难度 P): 1 where everybody has it right
 * @param discrimination difficulty in the upper 27 % less that in the lower 27 % by total (区分度 D)
 * @param correlation of its marks with the rest of the paper (点二列相关，扣除本题); null where one of them does not vary
 * @param chosen how often each option was chosen
 * @param flags why somebody should look at it
 */
record ItemStatistics(
        int seq,
        int answered,
        double difficulty,
        double discrimination,
        @Nullable Double correlation,
        Map<String, Integer> chosen,
        List<String> flags) {

    private static final double SHARE = 0.27;
    private static final double TOO_HARD = 0.3;
    private static final double TOO_EASY = 0.95;
    private static final double WEAK = 0.2;
    private static final int ENOUGH = 10;

    /** The scores of one question and the totals of the same sittings. */
    static ItemStatistics of(PaperQuestion asked, List<Scored> scored, Map<RecordId, Double> totals) {
        var ranked = scored.stream()
                .sorted(Comparator.comparingDouble((Scored each) -> -total(totals, each))
                        .thenComparing(Scored::sitting))
                .toList();
        var group = Math.toIntExact(Math.max(1, Math.round(ranked.size() * SHARE)));
        var upper = ranked.subList(0, Math.min(group, ranked.size()));
        var lower = ranked.subList(Math.max(0, ranked.size() - group), ranked.size());
        var difficulty = mean(scored, ItemStatistics::share);
        var discrimination = mean(upper, ItemStatistics::share) - mean(lower, ItemStatistics::share);
        var chosen = chosen(scored);
        return new ItemStatistics(
                asked.seq(),
                scored.size(),
                difficulty,
                discrimination,
                correlation(scored, totals),
                chosen,
                flags(asked, scored.size(), difficulty, discrimination, chosen(upper)));
    }

    private static List<String> flags(
            PaperQuestion asked, int size, double difficulty, double discrimination, Map<String, Integer> upper) {
        var flags = new ArrayList<String>();
        if (size < ENOUGH) {
            flags.add("人数少于 " + ENOUGH + "，只作参考");
        }
        if (difficulty < TOO_HARD) {
            flags.add("偏难");
        }
        if (difficulty > TOO_EASY) {
            flags.add("偏易");
        }
        if (discrimination < 0) {
            flags.add("区分度为负，请核对答案");
        } else if (discrimination < WEAK && difficulty <= TOO_EASY) {
            flags.add("区分度低");
        }
        if (misleads(asked, upper)) {
            flags.add("高分组多选了错误选项，请核对答案");
        }
        return flags;
    }

    /** In the upper group more chose one wrong option than the right one. */
    private static boolean misleads(PaperQuestion asked, Map<String, Integer> upper) {
        var right = asked.question().answer();
        if (right.size() != 1) {
            return false;
        }
        var key = upper.getOrDefault(right.getFirst(), 0);
        return upper.entrySet().stream()
                .anyMatch(option -> !option.getKey().equals(right.getFirst()) && option.getValue() > key);
    }

    private static Map<String, Integer> chosen(List<Scored> scored) {
        return scored.stream()
                .flatMap(each -> each.chosen().stream())
                .collect(Collectors.toMap(key -> key, key -> 1, Integer::sum, TreeMap::new));
    }

    /** The product-moment correlation with the rest of the total; with right and wrong it is the point-biserial one. */
    private static @Nullable Double correlation(List<Scored> scored, Map<RecordId, Double> totals) {
        ToDoubleFunction<Scored> marks = each -> each.marks().doubleValue();
        ToDoubleFunction<Scored> rest = each -> total(totals, each) - marks.applyAsDouble(each);
        var meanMarks = mean(scored, marks);
        var meanRest = mean(scored, rest);
        var together = 0.0;
        var ofMarks = 0.0;
        var ofRest = 0.0;
        for (var each : scored) {
            var one = marks.applyAsDouble(each) - meanMarks;
            var other = rest.applyAsDouble(each) - meanRest;
            together += one * other;
            ofMarks += one * one;
            ofRest += other * other;
        }
        return ofMarks == 0 || ofRest == 0 ? null : Double.valueOf(together / Math.sqrt(ofMarks * ofRest));
    }

    private static double total(Map<RecordId, Double> totals, Scored scored) {
        return totals.getOrDefault(scored.sitting(), 0.0);
    }

    private static double share(Scored scored) {
        return scored.most().compareTo(BigDecimal.ZERO) == 0
                ? 0
                : scored.marks().doubleValue() / scored.most().doubleValue();
    }

    private static double mean(List<Scored> scored, ToDoubleFunction<Scored> of) {
        return scored.stream().mapToDouble(of).average().orElse(0);
    }
}
