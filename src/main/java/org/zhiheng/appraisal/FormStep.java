package org.zhiheng.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step that was taken with a form. */
record FormStep(
        int seq,
        FormAct act,
        @Nullable String note,
        @Nullable Grade grade,
        @Nullable Use use,
        @Nullable Boolean upheld,
        LocalDate on,
        Instant at,
        String person,
        String role) {}
