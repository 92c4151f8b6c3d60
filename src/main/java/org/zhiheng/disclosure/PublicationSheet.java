package org.zhiheng.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * One line of the ledger of disclosure (公示台账): derived from the acts.
 *
 * @param record the case
 * @param ending label of the act that ended it; null while it has not ended
 * @param toPublishBy by when it must or had to be published on our own site; null where nothing is, or while a calendar
 *     is awaited
 * @param dueOn when the clock that runs now ends; null where none does
 * @param dueBecause derivation of that day; of a clock that waits, for what
 * @param until the last day of publication on our own site; null where nothing sets it
 */
record PublicationSheet(
        RecordId id,
        RecordId organ,
        int version,
        RecordId record,
        Standing standing,
        @Nullable String ending,
        Situation situation,
        @Nullable String number,
        String title,
        String party,
        String field,
        LocalDate decidedOn,
        @Nullable LocalDate toPublishBy,
        @Nullable LocalDate dueOn,
        @Nullable String dueBecause,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate until,
        boolean repairPending) {}
