package org.zhiheng.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Lends reviewers between organs (measure 43): one asks, the other answers with a name, either ends it early. */
@Component
class Loans {

    private static final int LONGEST_DAYS = 366;

    private final LoanStore store;
    private final RequestStore requests;
    private final ReviewerPool pool;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Loans(LoanStore store, RequestStore requests, ReviewerPool pool, Organs organs, AuditLog log, LegalClock clock) {
        this.store = store;
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

    @Transactional
    public Loan ask(LoanForms.Ask form, Actor by) {
        require(form, by);
        var loan = new Loan(
                RecordId.create(by.organ().region()),
                1,
                by.organ(),
                form.lender(),
                form.request(),
                form.field() == null || form.field().isBlank()
                        ? null
                        : form.field().strip(),
                form.reason().strip(),
                form.from(),
                form.until(),
                Loan.State.ASKED,
                null,
                null,
                null,
                null,
                null,
                by.name(),
                clock.today(),
                null,
                null,
                null,
                null);
        store.insert(loan);
        log.record("ask-for-reviewer", loan.id(), by.organ(), clock.today(), form);
        return get(loan.id());
    }

    @Transactional
    public Loan lend(RecordId id, LoanForms.Lend form, int version, Actor by) {
        var loan = askedOf(id, by);
        var reviewer = pool.get(form.reviewer());
        require(form, loan, reviewer, by);
        var lent = new Loan(
                id,
                version,
                loan.organ(),
                loan.lender(),
                loan.request(),
                loan.field(),
                loan.reason(),
                form.from(),
                form.until(),
                Loan.State.LENT,
                reviewer.id(),
                reviewer.name(),
                reviewer.account(),
                reviewer.officer(),
                form.answer(),
                loan.askedBy(),
                loan.askedOn(),
                by.name(),
                clock.today(),
                null,
                null);
        return write(lent, "lend-reviewer", form, by);
    }

    @Transactional
    public Loan decline(RecordId id, LoanForms.Why form, int version, Actor by) {
        ReviewerRules.requireReason("reason", form.reason());
        var loan = askedOf(id, by);
        return write(
                ended(loan, version, Loan.State.DECLINED, form.reason(), by.name(), clock.today(), null, null),
                "decline-loan",
                form,
                by);
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
        return write(
                ended(
                        loan,
                        version,
                        Loan.State.ENDED,
                        form.reason(),
                        loan.answeredBy(),
                        loan.answeredOn(),
                        by.name(),
                        clock.today()),
                "end-loan",
                form,
                by);
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

    private static Loan ended(
            Loan loan,
            int version,
            Loan.State state,
            String answer,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable String endedBy,
            @Nullable LocalDate endedOn) {
        return new Loan(
                loan.id(),
                version,
                loan.organ(),
                loan.lender(),
                loan.request(),
                loan.field(),
                loan.reason(),
                loan.from(),
                loan.until(),
                state,
                loan.reviewer(),
                loan.name(),
                loan.account(),
                loan.officer(),
                answer.strip(),
                loan.askedBy(),
                loan.askedOn(),
                answeredBy,
                answeredOn,
                endedBy,
                endedOn);
    }

    private void require(LoanForms.Ask form, Actor by) {
        var faults = new ArrayList<FieldProblem>();
        ReviewerRules.text(faults, "reason", form.reason(), 500, "理由");
        if (form.lender().equals(by.organ())
                || form.lender().region() != by.organ().region()
                || organs.find(form.lender()).isEmpty()) {
            faults.add(new FieldProblem("lender", "请选择本县的另一个机关或者司法局。"));
        }
        period(faults, form.from(), form.until());
        ReviewerRules.refuse(faults);
        if (form.request() != null
                && requests.find(form.request())
                        .filter(request -> request.organ().equals(by.organ()))
                        .filter(request -> request.state().isOpen())
                        .isEmpty()) {
            throw Problem.invalid("request", "只能为本机关尚未办结的审核件借调。");
        }
    }

    private void require(LoanForms.Lend form, Loan loan, Reviewer reviewer, Actor by) {
        var faults = new ArrayList<FieldProblem>();
        period(faults, form.from(), form.until());
        if (form.from().isBefore(loan.from()) || form.until().isAfter(loan.until())) {
            faults.add(new FieldProblem("until", "借出的期间须在申请的 " + loan.from() + " 至 " + loan.until() + " 之内。"));
        }
        if (!reviewer.organ().equals(by.organ())) {
            faults.add(new FieldProblem("reviewer", "只能借出本机关审核人员库中的人员。"));
        } else {
            reviewer(faults, reviewer, form.from());
            reviewer(faults, reviewer, form.until());
        }
        if (reviewer.account() == null && reviewer.officer() == null) {
            faults.add(new FieldProblem("reviewer", reviewer.name() + "没有登录账号，不能在线审核，请先在审核人员库中登记。"));
        }
        ReviewerRules.refuse(faults);
    }

    private static void reviewer(List<FieldProblem> faults, Reviewer reviewer, LocalDate on) {
        var standing = reviewer.standingOn(on);
        if (standing != Reviewer.Standing.AVAILABLE
                && faults.stream().noneMatch(fault -> fault.field().equals("reviewer"))) {
            faults.add(
                    new FieldProblem("reviewer", reviewer.name() + "在 " + on + " 为“" + standing.label() + "”，不能借出。"));
        }
    }

    private void period(List<FieldProblem> faults, LocalDate from, LocalDate until) {
        if (until.isBefore(from) || until.isBefore(clock.today())) {
            faults.add(new FieldProblem("until", "借调最后一日不能早于第一日，也不能早于今天。"));
        } else if (ChronoUnit.DAYS.between(from, until) > LONGEST_DAYS) {
            faults.add(new FieldProblem("until", "一次借调不超过一年。"));
        }
    }
}
