package org.zhiheng.cases.form;

import java.time.LocalDate;

/**
 * One thing that came into a case under a measure taken before.
 *
 * @param since the day of the measure, from which its period goes on running
 */
public record TakenOver(
        @Ask("财物") Goods goods,
        @Ask("措施") MeasureKind kind,
        @Ask("实施日期") LocalDate since) {}
