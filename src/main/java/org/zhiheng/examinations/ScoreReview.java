package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * Somebody asks that the own score be looked at again (成绩复核), once for each examination.
 *
 * @param answer null while none was given
 * @param corrected the total that stands in the place of the published one; null where that is upheld
 */
record ScoreReview(
        RecordId examination,
        RecordId officer,
        String reason,
        LocalDate askedOn,
        @Nullable String answer,
        @Nullable BigDecimal corrected,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {

    /** How far it came. */
    enum State {
        ASKED("已申请复核"),
        UPHELD("复核维持"),
        CORRECTED("复核更正");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
