package org.zhiheng.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.cases.DecisionRecords;
import org.zhiheng.disclosure.ExportCheck.Fault;
import org.zhiheng.disclosure.PublicationSheets.Filter;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.sheet.CsvWriter;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** The export for double publicity (双公示): what the organ decided in a time, published, for the credit platform. */
@Component
class DoublePublicity {

    /** The name of the act in the log. */
    static final String EXPORT = "export-double-publicity";

    private static final int MOST = 5_000;
    private static final int AT_ONCE = 500;
    private static final int MOST_FAULTS = 200;
    private static final String TITLE = "双公示行政处罚";

    private final PublicationSheets sheets;
    private final PublicationStore store;
    private final DecisionRecords decisions;
    private final Placings placings;
    private final Organs organs;
    private final AuditLog audit;
    private final LegalClock clock;

    DoublePublicity(
            PublicationSheets sheets,
            PublicationStore store,
            DecisionRecords decisions,
            Placings placings,
            Organs organs,
            AuditLog audit,
            LegalClock clock) {
        this.sheets = sheets;
        this.store = store;
        this.decisions = decisions;
        this.placings = placings;
        this.organs = organs;
        this.audit = audit;
        this.clock = clock;
    }

    /** In what form the file is wanted. */
    enum Format {
        XLSX,
        CSV
    }

    /** What of the time would be exported, and what stands in its way. */
    record Check(int rows, List<Fault> faults) {}

    private record Exported(LocalDate from, LocalDate to, Format format, int rows) {}

    @Transactional(readOnly = true)
    public Check check(LocalDate from, LocalDate to, Actor by) {
        var rows = rows(from, to, by);
        return new Check(rows.size(), faults(rows));
    }

    /** The file; 422 with every faulty cell where there is one. Who took it out stays in the log. */
    @Transactional
    public byte[] export(LocalDate from, LocalDate to, Format format, Actor by) {
        var rows = rows(from, to, by);
        requireFaultless(faults(rows));
        audit.record(EXPORT, by.organ(), by.organ(), clock.today(), new Exported(from, to, format, rows.size()));
        var lines = rows.stream().map(ExportRow::line).toList();
        var mark = by.organName() + " " + by.name() + " 于 " + clock.now() + " 导出，仅供报送信用平台，含个人信息，不得公开";
        return format == Format.CSV
                ? CsvWriter.write(ExportField.columns(), lines)
                : SheetWriter.write(TITLE, ExportField.columns(), lines, mark);
    }

    private static void requireFaultless(List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        var fields = faults.stream()
                .map(fault -> new FieldProblem(
                        "rows[" + (fault.line() - 2) + "]." + fault.field(),
                        "第 " + fault.line() + " 行（" + fault.number() + "）" + fault.label() + "：" + fault.message()))
                .toList();
        throw new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "有 " + fields.size() + " 处不符合双公示数据标准，没有导出：" + fields.getFirst().message(),
                null,
                List.of(),
                "请逐行改正后再导出。",
                fields);
    }

    private List<ExportRow> rows(LocalDate from, LocalDate to, Actor by) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > 366) {
            throw Problem.invalid("to", "结束日期不能早于开始日期，一次最多一年。");
        }
        var filter = new Filter(null, Standing.PUBLISHED, by.organ(), null, null, from, to, false);
        var rows = new ArrayList<ExportRow>();
        @Nullable Cursor after = null;
        do {
            var page = sheets.search(filter, after, AT_ONCE);
            page.items().forEach(sheet -> row(sheet, rows));
            after = Cursor.parse(page.next());
            if (rows.size() > MOST) {
                throw Problem.invalid("from", "这段时间的公示超过 " + MOST + " 件，请分几段导出。");
            }
        } while (after != null);
        return rows.reversed();
    }

    private void row(PublicationSheet sheet, List<ExportRow> rows) {
        var publication = store.find(sheet.id()).orElseThrow();
        var published = publication.published().orElseThrow();
        var credit = placings.of(sheet.situation(), sheet.field(), sheet.decidedOn(), sheet.publishedOn()).stream()
                .filter(placing -> placing.rule().place() == Place.CREDIT)
                .findFirst()
                .orElseThrow();
        var showing = credit.rule().showing();
        if (showing == Showing.SHOWN || (showing == Showing.IF_NEEDED && published.creditReason() != null)) {
            var decision = decisions.get(sheet.record());
            rows.add(ExportRow.of(sheet.id(), decision, published.shown(), credit.until(), organs.get(sheet.organ())));
        }
    }

    private static List<Fault> faults(List<ExportRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(index -> ExportCheck.of(rows.get(index), index + 2).stream())
                .limit(MOST_FAULTS)
                .toList();
    }
}
