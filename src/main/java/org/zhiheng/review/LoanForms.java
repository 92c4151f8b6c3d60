package org.zhiheng.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What the acts of a loan ask. */
final class LoanForms {

    private LoanForms() {}

    /**
     * Asking another organ for a reviewer.
     *
     * @param request the one request for which it is; null where it is for all of the period
     */
    record Ask(
            RecordId lender,
            @Nullable RecordId request,
            @Nullable String field,
            LocalDate from,
            LocalDate until,
            String reason) {}

    /** Lending one; the lender may shorten the period, never lengthen it. */
    record Lend(
            RecordId reviewer,
            LocalDate from,
            LocalDate until,
            @Nullable String answer) {}

    /** Declining, or ending early, and why. */
    record Why(String reason) {}
}
