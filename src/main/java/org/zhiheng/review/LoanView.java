package org.zhiheng.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * A loan as the pages show it.
 *
 * @param title of the one case for which it is; null where it is for a period
 * @param freed how many requests went back to wait for another when it was over
 * @param mayAnswer whether whoever looks may lend or decline
 * @param mayEnd whether he may end it
 */
record LoanView(
        RecordId id,
        int version,
        RecordId organ,
        String organName,
        RecordId lender,
        String lenderName,
        @Nullable RecordId request,
        @Nullable String title,
        @Nullable String field,
        String reason,
        LocalDate from,
        LocalDate until,
        Loan.State state,
        String stateLabel,
        boolean inForce,
        @Nullable String name,
        @Nullable String answer,
        String askedBy,
        LocalDate askedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn,
        int freed,
        boolean mayAnswer,
        boolean mayEnd) {}
