package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What one marker gave to a script (给分). */
record Mark(
        int nth,
        RecordId marker,
        String name,
        BigDecimal marks,
        @Nullable String note,
        Instant at) {}
