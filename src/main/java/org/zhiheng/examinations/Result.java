package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * The published result of one person (成绩), with the total that stands now.
 *
 * @param sitting null for who did not come (缺考)
 * @param review how far a review of the score came; null where none was asked
 */
record Result(
        RecordId examination,
        RecordId officer,
        RecordId organ,
        String name,
        @Nullable RecordId sitting,
        BigDecimal objective,
        BigDecimal written,
        BigDecimal total,
        boolean passed,
        LocalDate publishedOn,
        ScoreReview.@Nullable State review) {

    boolean absent() {
        return sitting == null;
    }

    String outcome() {
        return absent() ? "缺考" : passed ? "及格" : "不及格";
    }
}
