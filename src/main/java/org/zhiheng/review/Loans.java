package org.zhiheng.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Lends reviewers between organs (measure 43): one asks, the other answers with a name, either ends it early. */
@Component
class Loans {

    private static final int AT_ONCE = 500;

    private final LoanStore store;
    private final LoanEnds ends;
    private final RequestStore requests;
    private final ReviewerPool pool;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Loans(
            LoanStore store,
            LoanEnds ends,
            RequestStore requests,
            ReviewerPool pool,
            Organs organs,
            AuditLog log,
            LegalClock clock) {
        this.store = store;
        this.ends = ends;
        this.requests = requests;
        this.pool = pool;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<Loan> search(@Nullable String state, @Nullable String cursor, int limit) {
        return Page.of(
                store.search(state, Cursor.parse(cursor), limit + 1),
                limit,
                store.count(state),
                loan -> new Cursor(loan.askedOn(), loan.id().id()));
    }

    @Transactional(readOnly = true)
    public Loan get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("借调"));
    }

    /** Those that are past and by which somebody still has a request in hand. */
    @Transactional(readOnly = true)
    public List<Loan> over() {
        return store.over(clock.today(), AT_ONCE);
    }

    @Transactional
    public Loan ask(LoanForms.Ask form, Actor by) {
        LoanRules.require(form, isAnother(form.lender(), by), clock.today());
        var loan = Loan.asked(form, fieldOf(form, by), by, clock.today());
        store.insert(loan);
        log.record("ask-for-reviewer", loan.id(), by.organ(), clock.today(), form);
        return get(loan.id());
    }

    @Transactional
    public Loan lend(RecordId id, LoanForms.Lend form, int version, Actor by) {
        var loan = askedOf(id, by);
        var reviewer = pool.get(form.reviewer());
        LoanRules.require(form, loan, reviewer, by, clock.today());
        return write(loan.knownAs(version).lent(reviewer, form, by, clock.today()), "lend-reviewer", form, by);
    }

    @Transactional
    public Loan decline(RecordId id, LoanForms.Why form, int version, Actor by) {
        ReviewerRules.requireReason("reason", form.reason());
        var loan = askedOf(id, by);
        return write(loan.knownAs(version).declined(form.reason(), by, clock.today()), "decline-loan", form, by);
    }

    /** Ends it from today on; what the reviewer has not finished waits for another. */
    @Transactional
    public Loan end(RecordId id, LoanForms.Why form, int version, Actor by) {
        ReviewerRules.requireReason("reason", form.reason());
        var loan = get(id);
        if (!by.organ().equals(loan.organ()) && !by.organ().equals(loan.lender())) {
            throw Problem.forbidden("借调由借入机关或者借出机关结束。");
        }
        if (loan.state() != Loan.State.LENT) {
            throw Problem.conflict("这次借调现为“" + loan.labelOn(clock.today()) + "”，不能结束。");
        }
        write(loan.knownAs(version).ended(form.reason(), by, clock.today()), "end-loan", form, by);
        ends.ended(loan, form.reason(), by);
        return get(id);
    }

    private Loan write(Loan loan, String act, Object form, Actor by) {
        if (!store.update(loan)) {
            throw Problem.conflict("这次借调刚刚被别人处理过，请刷新后再看。");
        }
        log.record(act, loan.id(), by.organ(), clock.today(), form);
        return get(loan.id());
    }

    private Loan askedOf(RecordId id, Actor by) {
        var loan = get(id);
        if (!by.organ().equals(loan.lender())) {
            throw Problem.forbidden("借调由被请求的机关答复。");
        }
        if (loan.state() != Loan.State.ASKED) {
            throw Problem.conflict("这次借调已经答复（" + loan.state().label() + "）。");
        }
        return loan;
    }

    private boolean isAnother(RecordId lender, Actor by) {
        return !lender.equals(by.organ())
                && lender.region() == by.organ().region()
                && organs.find(lender).isPresent();
    }

    /** What field is needed: as it was asked, or that of the one request for which it is. */
    private @Nullable String fieldOf(LoanForms.Ask form, Actor by) {
        var request = Optional.ofNullable(form.request())
                .map(id -> requests.find(id)
                        .filter(found -> found.organ().equals(by.organ()))
                        .filter(found -> found.state().isOpen())
                        .orElseThrow(() -> Problem.invalid("request", "只能为本机关尚未办结的审核件借调。")));
        return Optional.ofNullable(form.field())
                .filter(field -> !field.isBlank())
                .map(String::strip)
                .or(() -> request.flatMap(found -> Optional.ofNullable(found.field())))
                .orElse(null);
    }
}
