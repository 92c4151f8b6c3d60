package org.zhiheng.examinations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * What somebody wrote to a case (案例分析的答卷): a number (密号) stands in the place of the name.
 *
 * @param marks once settled
 */
record Script(
        RecordId id,
        RecordId examination,
        int blindNumber,
        int seq,
        RecordId question,
        int version,
        String body,
        BigDecimal most,
        State state,
        @Nullable BigDecimal marks) {

    /** WAITING for the first or second marker, for a THIRD one, or SETTLED. */
    enum State {
        WAITING,
        THIRD,
        SETTLED
    }
}
