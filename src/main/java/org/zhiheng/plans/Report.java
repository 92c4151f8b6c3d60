package org.zhiheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/**
 * What an organ reports of its progress (进展报告) on a measure; never changed, only followed by the next.
 *
 * @param attachments files that show it
 * @param person who reported
 */
record Report(
        RecordId id,
        RecordId measure,
        RecordId organ,
        LocalDate on,
        Progress state,
        String text,
        List<Attachment> attachments,
        String person) {

    /** A file that shows what is reported, by the name it then had. */
    record Attachment(RecordId id, String name) {}

    Report {
        attachments = List.copyOf(attachments);
    }
}
