package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a script is worth by the marks given to it (定分). */
final class Settlement {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Settlement() {}

    /**
     * Two marks not too far apart give their mean; otherwise a third decides: the mean of the third and of the nearer of the
     * two, the higher where both are equally near.
     *
     * @param marks in the order given
     * @param percent of the most by which two may differ
     * @return null while a third is needed
     */
    static @Nullable BigDecimal of(List<BigDecimal> marks, BigDecimal most, long percent) {
        var first = marks.get(0);
        var second = marks.get(1);
        if (marks.size() > 2) {
            var third = marks.get(2);
            return mean(third, nearer(third, first, second));
        }
        var bound = most.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 4, RoundingMode.HALF_UP);
        return first.subtract(second).abs().compareTo(bound) <= 0 ? mean(first, second) : null;
    }

    private static BigDecimal nearer(BigDecimal third, BigDecimal first, BigDecimal second) {
        var order = third.subtract(first).abs().compareTo(third.subtract(second).abs());
        return order == 0 ? first.max(second) : order < 0 ? first : second;
    }

    private static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(TWO, 1, RoundingMode.HALF_UP);
    }
}
