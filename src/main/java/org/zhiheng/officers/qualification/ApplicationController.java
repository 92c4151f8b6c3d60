package org.zhiheng.officers.qualification;

import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.TRAINER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.officers.CertificateEntry;
import org.zhiheng.officers.qualification.Application.Result;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Applications for the qualification to enforce, over HTTP: one resource for each act of the procedure. */
@RestController
@RequestMapping("/api/qualifications")
class ApplicationController {

    private final Applications applications;
    private final ApplicationDesk desk;

    ApplicationController(Applications applications, ApplicationDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    /** A remark, or the reason where one must be given. */
    record Remark(@Nullable String note) {}

    /** What was achieved outside the platform. */
    record Outcome(@Nullable BigDecimal score, boolean passed, LocalDate sittingOn, List<RecordId> proofs) {}

    @GetMapping
    @May({PERSONNEL, SUPERVISOR, TRAINER})
    Page<ApplicationView.Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.search(new ApplicationStore.Filter(words, stage, organ), cursor, Page.limit(limit));
    }

    @GetMapping("/{id}")
    @May({PERSONNEL, SUPERVISOR, TRAINER})
    ApplicationView get(@PathVariable RecordId id, Actor by) {
        return desk.view(applications.get(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    ApplicationView apply(@RequestBody ApplicationEntry entry, Actor by) {
        return desk.view(applications.apply(entry, by), by);
    }

    @PutMapping("/{id}")
    @May(PERSONNEL)
    ApplicationView resubmit(
            @PathVariable RecordId id,
            @RequestBody ApplicationEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.resubmit(id, entry, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/withdraw")
    @May(PERSONNEL)
    ApplicationView withdraw(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.withdraw(id, remark.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/accept")
    @May(SUPERVISOR)
    ApplicationView accept(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.accept(id, remark.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/exempt")
    @May(SUPERVISOR)
    ApplicationView exempt(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.exempt(id, remark.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/name")
    @May(SUPERVISOR)
    ApplicationView rename(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.rename(id, remark.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/return")
    @May(SUPERVISOR)
    ApplicationView giveBack(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.giveBack(id, remark.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/refuse")
    @May(SUPERVISOR)
    ApplicationView refuse(
            @PathVariable RecordId id,
            @RequestBody Remark remark,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.refuse(id, remark.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/result")
    @May(TRAINER)
    ApplicationView result(
            @PathVariable RecordId id,
            @RequestBody Outcome outcome,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        var result = new Result(outcome.score(), outcome.passed(), outcome.sittingOn());
        return desk.view(applications.recordResult(id, result, outcome.proofs(), IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/certificate")
    @May(SUPERVISOR)
    ApplicationView certify(
            @PathVariable RecordId id,
            @RequestBody CertificateEntry given,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(applications.certify(id, given, IfMatch.version(match), by), by);
    }
}
