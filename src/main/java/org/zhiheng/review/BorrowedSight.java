package org.zhiheng.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Borrowing;
import org.zhiheng.access.Role;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;

/** A lent reviewer sees as the reviewers of the organ that borrowed him, as long as a request there is in his hands. */
@Component
class BorrowedSight implements Borrowing {

    private final RequestStore store;
    private final LegalClock clock;
    private final TransactionTemplate transaction;

    BorrowedSight(
            RequestStore store,
            LegalClock clock,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public List<RecordId> borrowersOf(Actor person) {
        if (!person.is(Role.REVIEWER)) {
            return List.of();
        }
        var found = Scope.all()
                .call(() -> transaction.execute(
                        status -> store.borrowersOf(person.account(), person.officer(), clock.today())));
        return found == null ? List.of() : found;
    }
}
