package org.zhiheng.review;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.platform.Scope;

/** Lent reviewers as the organs that lent them have them in their pools: a borrower asks of them what it asks of its own. */
@Component
class LentReviewers {

    private final ReviewerStore store;

    LentReviewers(ReviewerStore store) {
        this.store = store;
    }

    /** Empty where nobody is lent yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Reviewer> find(Loan loan) {
        return Optional.ofNullable(loan.reviewer())
                .flatMap(reviewer -> Scope.current()
                        .seeing(List.of(loan.lender().id().toString()))
                        .call(() -> store.find(reviewer)));
    }
}
