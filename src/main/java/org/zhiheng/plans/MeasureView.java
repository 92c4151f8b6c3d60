package org.zhiheng.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhiheng.plans.MeasureStore.Change;
import org.zhiheng.platform.RecordId;

/**
 * One measure with all that is known of it.
 *
 * @param mayReport whether the reader may report progress on it
 * @param mayChange whether the reader may change it
 */
record MeasureView(
        int version,
        MeasureRow measure,
        String text,
        @Nullable Integer charter,
        boolean mayReport,
        boolean mayChange,
        List<ReportView> reports,
        List<ChangeView> history) {

    /** A report, its organ by name. */
    record ReportView(
            RecordId id,
            RecordId organ,
            String organName,
            LocalDate on,
            Progress state,
            String stateLabel,
            String text,
            List<AttachedFile> attachments,
            String person) {

        static ReportView of(Report report, Function<RecordId, String> nameOf) {
            return new ReportView(
                    report.id(),
                    report.organ(),
                    nameOf.apply(report.organ()),
                    report.on(),
                    report.state(),
                    report.state().label(),
                    report.text(),
                    report.attachments().stream()
                            .map(file -> AttachedFile.of(report, file))
                            .toList(),
                    report.person());
        }
    }

    /** A file that shows what was reported, and where it is read. */
    record AttachedFile(RecordId id, String name, String href) {

        static AttachedFile of(Report report, Report.Attachment file) {
            return new AttachedFile(
                    file.id(), file.name(), "/api/plans/reports/" + report.id() + "/attachments/" + file.id());
        }
    }

    /** One version of the measure. */
    record ChangeView(
            int version, MeasureEntry entry, @Nullable String reason, String person, Instant at) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.version(),
                    change.entry(),
                    change.reason(),
                    change.by().person(),
                    change.by().at());
        }
    }
}
