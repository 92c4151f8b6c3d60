package org.zhiheng.officers.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * That an organ goes through its people and certificates in a year (年度清查); the numbers are those of the day on which it
 * confirmed it.
 */
public record CleanUp(
        RecordId id,
        RecordId organ,
        int version,
        int year,
        LocalDate dueOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        @Nullable Integer persons,
        @Nullable Integer certificates,
        @Nullable Integer faults,
        @Nullable String note) {}
