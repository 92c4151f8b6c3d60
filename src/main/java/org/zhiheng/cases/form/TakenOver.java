package org.zhiheng.cases.form;

import java.time.LocalDate;

/**
 * One thing that came into a case under a measure taken before.
 *
 * @param since the day of the measure, from which its period goes on running
 * @param extended whether that period was extended before
 */
public record TakenOver(
        @Ask("财物") Goods goods,
        @Ask("措施") MeasureKind kind,
        @Ask("实施日期") LocalDate since,
        @Ask("期限已经延长") boolean extended) {}
