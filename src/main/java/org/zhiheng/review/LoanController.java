package org.zhiheng.review;

import static org.zhiheng.access.Role.*;

import java.util.Set;
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
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.settings.LegalClock;

/** Loans of reviewers over HTTP. */
@RestController
@RequestMapping("/api/review/loans")
class LoanController {

    private static final Set<Role> HEADS = Set.of(ORGAN_HEAD, SUPERVISOR);

    private final Loans loans;
    private final RequestStore requests;
    private final Organs organs;
    private final LegalClock clock;

    LoanController(Loans loans, RequestStore requests, Organs organs, LegalClock clock) {
        this.loans = loans;
        this.requests = requests;
        this.organs = organs;
        this.clock = clock;
    }

    @GetMapping
    @May({ORGAN_HEAD, REVIEWER, SUPERVISOR, LEADER})
    Page<LoanView> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return loans.search(state, cursor, Page.limit(limit)).map(loan -> view(loan, by));
    }

    @GetMapping("/{id}")
    @May({ORGAN_HEAD, REVIEWER, SUPERVISOR, LEADER})
    LoanView get(@PathVariable RecordId id, Actor by) {
        return view(loans.get(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(ORGAN_HEAD)
    LoanView ask(@RequestBody LoanForms.Ask form, Actor by) {
        return view(loans.ask(form, by), by);
    }

    @PostMapping("/{id}/lend")
    @May({ORGAN_HEAD, SUPERVISOR})
    LoanView lend(
            @PathVariable RecordId id,
            @RequestBody LoanForms.Lend form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(loans.lend(id, form, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/decline")
    @May({ORGAN_HEAD, SUPERVISOR})
    LoanView decline(
            @PathVariable RecordId id,
            @RequestBody LoanForms.Why form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(loans.decline(id, form, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/end")
    @May({ORGAN_HEAD, SUPERVISOR})
    LoanView end(
            @PathVariable RecordId id,
            @RequestBody LoanForms.Why form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(loans.end(id, form, IfMatch.version(match), by), by);
    }

    private LoanView view(Loan loan, Actor by) {
        var head = HEADS.contains(by.role());
        var lender = by.organ().equals(loan.lender());
        var today = clock.today();
        var request = loan.request();
        return new LoanView(
                loan.id(),
                loan.version(),
                loan.organ(),
                name(loan.organ()),
                loan.lender(),
                name(loan.lender()),
                request,
                request == null
                        ? null
                        : requests.find(request).map(ReviewRequest::title).orElse("一件审核件"),
                loan.field(),
                loan.reason(),
                loan.from(),
                loan.until(),
                loan.state(),
                loan.labelOn(today),
                loan.isInForceOn(today),
                loan.name(),
                loan.answer(),
                loan.askedBy(),
                loan.askedOn(),
                loan.answeredBy(),
                loan.answeredOn(),
                loan.endedBy(),
                loan.endedOn(),
                head && lender && loan.state() == Loan.State.ASKED,
                head && (lender || by.organ().equals(loan.organ())) && loan.state() == Loan.State.LENT);
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
