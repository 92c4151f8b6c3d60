package org.zhiheng.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is written about a course; {@link Course} explains each part. */
public record CourseEntry(
        String title,
        Category category,
        Course.Audience audience,
        Course.Grade grade,
        Course.Tier tier,
        @Nullable String field,
        Course.Method method,
        BigDecimal hours,
        @Nullable String outline,
        @Nullable LocalDate endedOn) {}
