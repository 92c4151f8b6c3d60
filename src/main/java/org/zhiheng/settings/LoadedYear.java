package org.zhiheng.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhiheng.law.WorkingCalendar;
import org.zhiheng.platform.RecordId;

/**
 * A year that the system administrator (系统管理员) entered.
 *
 * @param edition 1 for the first notice of the year that was entered
 * @param reason why it takes the place of a notice known before; null where there was none
 */
record LoadedYear(
        WorkingCalendar.Year year, int edition, @Nullable String reason, Instant loadedAt, RecordId account) {}
