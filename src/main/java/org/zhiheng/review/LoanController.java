package org.zhiheng.review;

import static org.zhiheng.access.Role.*;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Loans of reviewers over HTTP. */
@RestController
@RequestMapping("/api/review/loans")
class LoanController {

    private final Loans loans;
    private final LoanDesk desk;

    LoanController(Loans loans, LoanDesk desk) {
        this.loans = loans;
        this.desk = desk;
    }

    @GetMapping
    @May({ORGAN_HEAD, REVIEWER, SUPERVISOR, LEADER})
    Page<LoanView> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return desk.search(state, cursor, Page.limit(limit), by);
    }

    @GetMapping("/{id}")
    @May({ORGAN_HEAD, REVIEWER, SUPERVISOR, LEADER})
    LoanView get(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(ORGAN_HEAD)
    LoanView ask(@RequestBody LoanForms.Ask form, Actor by) {
        return desk.view(loans.ask(form, by).id(), by);
    }

    @PostMapping("/{id}/lend")
    @May({ORGAN_HEAD, SUPERVISOR})
    LoanView lend(
            @PathVariable RecordId id,
            @RequestBody LoanForms.Lend form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        loans.lend(id, form, IfMatch.version(match), by);
        return desk.view(id, by);
    }

    @PostMapping("/{id}/decline")
    @May({ORGAN_HEAD, SUPERVISOR})
    LoanView decline(
            @PathVariable RecordId id,
            @RequestBody LoanForms.Why form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        loans.decline(id, form, IfMatch.version(match), by);
        return desk.view(id, by);
    }

    @PostMapping("/{id}/end")
    @May({ORGAN_HEAD, SUPERVISOR})
    LoanView end(
            @PathVariable RecordId id,
            @RequestBody LoanForms.Why form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        loans.end(id, form, IfMatch.version(match), by);
        return desk.view(id, by);
    }
}
