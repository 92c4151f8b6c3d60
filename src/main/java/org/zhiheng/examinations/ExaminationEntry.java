package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What is written about an examination; {@link Examination} explains each part. */
public record ExaminationEntry(
        String title,
        Purpose purpose,
        RecordId blueprint,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        int minutes,
        BigDecimal passMark,
        @Nullable RecordId resitOf) {}
