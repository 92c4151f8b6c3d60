package org.zhiheng.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How near a due date is.
 *
 * @param state ok, soon (within thirty days), overdue, met or none
 * @param words for the screen; null where there is no due date
 */
record DueWords(String state, @Nullable String words) {

    private static final int SOON_DAYS = 30;

    static DueWords of(@Nullable LocalDate due, MeasureState state, LocalDate today) {
        if (due == null) {
            return new DueWords("none", null);
        }
        if (state == MeasureState.DONE) {
            return new DueWords("met", "期限 " + due);
        }
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return new DueWords("overdue", "已逾期 " + -days + " 天 · " + due);
        }
        var left = days == 0 ? "今天到期" : "还有 " + days + " 天";
        return new DueWords(days <= SOON_DAYS ? "soon" : "ok", left + " · " + due);
    }
}
