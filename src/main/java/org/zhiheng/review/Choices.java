package org.zhiheng.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.review.RequestView.ChoiceView;
import org.zhiheng.review.RequestView.Lender;

/** To whom a request can be given: of the organ's own pool or lent to it, and what keeps each; else who might lend one. */
@Component
class Choices {

    private static final Comparator<ChoiceView> FITTEST_FIRST = Comparator.comparing(
                    (ChoiceView choice) -> !choice.missing().isEmpty())
            .thenComparingInt(ChoiceView::open)
            .thenComparing(ChoiceView::name);

    private final RequestStore store;
    private final ReviewerPool pool;
    private final LoanStore loans;
    private final LentReviewers lentReviewers;
    private final Organs organs;

    Choices(RequestStore store, ReviewerPool pool, LoanStore loans, LentReviewers lentReviewers, Organs organs) {
        this.store = store;
        this.pool = pool;
        this.loans = loans;
        this.lentReviewers = lentReviewers;
        this.organs = organs;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<ChoiceView> of(ReviewRequest request, List<RequestStep> done, LocalDate today) {
        var own = pool.of(request.organ()).stream()
                .filter(reviewer -> reviewer.leftOn() == null)
                .toList();
        var lent = loans.to(request.organ(), today).stream()
                .filter(loan -> loan.reviewer() != null && loan.serves(request.id()))
                .toList();
        var loads = store.loads(Stream.concat(
                        own.stream().map(Reviewer::id),
                        lent.stream().map(Loan::reviewer).filter(Objects::nonNull))
                .toList());
        return Stream.concat(
                        own.stream().map(reviewer -> choice(reviewer, request, done, loads, today)),
                        lent.stream().map(loan -> choice(loan, request, done, loads, today)))
                .sorted(FITTEST_FIRST)
                .toList();
    }

    /** Who is asked first for a reviewer where an organ has none for a request: the justice bureau of the county (司法局). */
    Optional<Lender> lender(ReviewRequest request) {
        return organs.all().stream()
                .filter(organ -> organ.kind() == Organ.Kind.JUSTICE_BUREAU)
                .filter(organ -> organ.id().region() == request.organ().region())
                .filter(organ -> !organ.id().equals(request.organ()))
                .map(organ -> new Lender(organ.id(), organ.name()))
                .findFirst();
    }

    private static ChoiceView choice(
            Reviewer reviewer,
            ReviewRequest request,
            List<RequestStep> done,
            Map<RecordId, Integer> loads,
            LocalDate today) {
        return new ChoiceView(
                reviewer.id(),
                reviewer.name(),
                reviewer.kind().label(),
                null,
                reviewer.fields().stream().sorted().toList(),
                loads.getOrDefault(reviewer.id(), 0),
                Fitness.missing(reviewer, request, done, today));
    }

    private ChoiceView choice(
            Loan loan, ReviewRequest request, List<RequestStep> done, Map<RecordId, Integer> loads, LocalDate today) {
        var reviewer = Objects.requireNonNull(loan.reviewer());
        var lent = lentReviewers.find(loan).orElse(null);
        return new ChoiceView(
                reviewer,
                String.valueOf(loan.name()),
                "借调至 " + loan.until(),
                organs.find(loan.lender()).map(Organ::name).orElse(""),
                lent == null ? List.of() : lent.fields().stream().sorted().toList(),
                loads.getOrDefault(reviewer, 0),
                Fitness.missing(loan, lent, request, done, today));
    }
}
