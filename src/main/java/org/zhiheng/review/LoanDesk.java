package org.zhiheng.review;

import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.SUPERVISOR;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of loans; of the case for which one is, the lender is told no more than that it is one. */
@Component
class LoanDesk {

    private static final Set<Role> HEADS = Set.of(ORGAN_HEAD, SUPERVISOR);

    private final Loans loans;
    private final RequestStore requests;
    private final Organs organs;
    private final LegalClock clock;

    LoanDesk(Loans loans, RequestStore requests, Organs organs, LegalClock clock) {
        this.loans = loans;
        this.requests = requests;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<LoanView> search(@Nullable String state, @Nullable String cursor, int limit, Actor by) {
        var found = loans.search(state, cursor, limit);
        var titles = requests.titles(found.items().stream()
                .map(Loan::request)
                .filter(Objects::nonNull)
                .toList());
        return found.map(loan -> view(loan, titles, by));
    }

    @Transactional(readOnly = true)
    public LoanView view(RecordId id, Actor by) {
        var loan = loans.get(id);
        var request = loan.request();
        return view(loan, request == null ? Map.of() : requests.titles(Set.of(request)), by);
    }

    private LoanView view(Loan loan, Map<RecordId, String> titles, Actor by) {
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
                request == null ? null : titles.getOrDefault(request, "一件审核件"),
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
                loan.freed(),
                head && lender && loan.state() == Loan.State.ASKED,
                head && (lender || by.organ().equals(loan.organ())) && loan.state() == Loan.State.LENT);
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
