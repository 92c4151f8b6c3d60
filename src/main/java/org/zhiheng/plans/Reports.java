package org.zhiheng.plans;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.files.Files;
import org.zhiheng.organs.Organs;
import org.zhiheng.plans.Report.Attachment;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;

/** The door to reports of progress (进展报告): by those who are responsible, and by the bureau that leads. */
@Service
class Reports {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ATTACHMENTS = 20;

    private final ReportStore store;
    private final Organs organs;
    private final AuditLog audit;
    private final Files files;
    private final InstantSource clock;

    Reports(ReportStore store, Organs organs, AuditLog audit, Files files, InstantSource clock) {
        this.store = store;
        this.organs = organs;
        this.audit = audit;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What is reported, with files that were handed in before.
     *
     * @param on the day of which it speaks; today where it is left out
     */
    record NewReport(
            @Nullable String text,
            @Nullable Progress state,
            @Nullable LocalDate on,
            @Nullable List<RecordId> attachments) {}

    @Transactional(readOnly = true)
    List<Report> of(RecordId plan) {
        return store.of(plan);
    }

    @Transactional(readOnly = true)
    List<Report> on(RecordId measure) {
        return store.on(measure);
    }

    /** A file of a report, which whoever reads the plan reads with it; 404 where the report has none such. */
    @Transactional(readOnly = true)
    RecordId attachment(RecordId report, RecordId file) {
        return store.find(report).stream()
                .flatMap(found -> found.attachments().stream())
                .map(Attachment::id)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("附件"));
    }

    @Transactional
    Report report(Plan plan, Measure measure, NewReport given, Actor by, LocalDate today) {
        requireResponsible(plan, measure, by);
        var report = checked(measure, given, by, today);
        store.insert(report, Author.now(clock));
        audit.record("report-measure", report.id(), by.organ(), report.on(), report);
        return report;
    }

    /** Whether an organ reports on a measure: it leads the plan, or is one of the units that the measure names. */
    boolean isResponsible(Plan plan, Measure measure, Actor by) {
        return by.organ().equals(plan.organ())
                || (by.organ().region() == plan.id().region()
                        && organs.find(by.organ())
                                .map(organ ->
                                        Responsibility.covers(measure.entry().responsible(), organ))
                                .orElse(false));
    }

    private void requireResponsible(Plan plan, Measure measure, Actor by) {
        if (!isResponsible(plan, measure, by)) {
            throw Problem.forbidden("举措（" + measure.entry().number() + "）的责任单位是"
                    + String.join("、", measure.entry().responsible()) + "，" + by.organName() + "不在其中，不能报告它的进展。");
        }
    }

    private Report checked(Measure measure, NewReport given, Actor by, LocalDate today) {
        var faults = new ArrayList<FieldProblem>();
        var text = given.text() == null ? "" : given.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            faults.add(new FieldProblem("text", "请写明进展，1 至 4000 字。"));
        }
        if (given.state() == null) {
            faults.add(new FieldProblem("state", "请选择进展：未开始、推进中或者已完成。"));
        }
        var on = given.on() == null ? today : given.on();
        if (on.isAfter(today)) {
            faults.add(new FieldProblem("on", "报告日期 " + on + " 还没有到，今天是 " + today + "。"));
        }
        var attachments = given.attachments() == null ? List.<RecordId>of() : given.attachments();
        if (attachments.size() > MOST_ATTACHMENTS) {
            faults.add(new FieldProblem("attachments", "一次报告最多附 20 个文件。"));
        }
        if (!faults.isEmpty() || given.state() == null) {
            throw Problem.invalid(faults);
        }
        var id = RecordId.create(measure.id().region());
        return new Report(id, measure.id(), by.organ(), on, given.state(), text, named(attachments, by), by.name());
    }

    private List<Attachment> named(List<RecordId> attachments, Actor by) {
        return attachments.stream()
                .map(id -> new Attachment(id, files.getOwn(id, by).name()))
                .toList();
    }
}
