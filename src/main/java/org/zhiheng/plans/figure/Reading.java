package org.zhiheng.plans.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure shows on a day.
 *
 * @param value null where there is nothing yet of which it could be computed
 * @param words the value in a sentence, such as 12 / 14 人（85.7%）
 */
public record Reading(@Nullable BigDecimal value, String words) {

    /** A number of things. */
    public static Reading count(long number, String unit) {
        return new Reading(BigDecimal.valueOf(number), number + " " + unit);
    }

    /**
     * A share in per cent with one decimal; without a value where there is nothing to share.
     *
     * @param unit of what is counted, such as 人
     */
    public static Reading share(long part, long whole, String unit) {
        if (whole == 0) {
            return new Reading(null, "尚无" + unit + "可计");
        }
        var percent = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new Reading(percent, part + " / " + whole + " " + unit + "（" + percent.toPlainString() + "%）");
    }
}
