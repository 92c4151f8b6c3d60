package org.zhiheng.plans.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A live value for measures of the county's list, computed from what was done, that opens to the rows behind it.
 *
 * <p>It is asked in the transaction and scope of the reader, so it counts what the reader may see.
 */
public interface Figure {

    /** Lasting name in addresses: module and what is counted, for example {@code officers-certified}. */
    String key();

    /** The measures it serves, by their numbers among the 48 of the list for 2023–2025. */
    Set<Integer> measures();

    /** What is counted (指标名称), in Chinese. */
    String name();

    /** Unit of the value, such as %, 人 or 件. */
    String unit();

    /** What it should be, in the same unit; null where nothing sets a target. */
    default @Nullable BigDecimal target() {
        return null;
    }

    /** What it should be as of a day, where that is a dated value; else what it always should be. */
    default @Nullable BigDecimal target(LocalDate on) {
        return target();
    }

    /**
     * The value in a region as of a day in law.
     *
     * @param region code of the region whose plan is read
     */
    Reading read(int region, LocalDate on);

    /** The rows behind the value, at most {@code most} of them. */
    List<FigureRow> rows(int region, LocalDate on, int most);
}
