package org.zhiheng.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * What stands in the public's own table: a record that is shown, or the fact that one was withdrawn.
 *
 * @param shown null where it was withdrawn: nothing of the content stays
 * @param until the last day on which it is shown; null where nothing sets it
 * @param withdrawnWhy the reason, as the public reads it
 */
record PublicRecord(
        RecordId id,
        RecordId organ,
        @Nullable String number,
        LocalDate decidedOn,
        LocalDate publishedOn,
        @Nullable LocalDate until,
        @Nullable Shown shown,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnWhy) {}
