package org.zhiheng.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** What is arranged about a session; {@link Session} explains each part. */
public record SessionEntry(
        RecordId course,
        LocalDate on,
        @Nullable LocalTime startsAt,
        String place,
        @Nullable RecordId teacher,
        String teacherName,
        int capacity,
        @Nullable List<RecordId> partners,
        @Nullable RecordId batch,
        @Nullable RecordId guidance) {}
