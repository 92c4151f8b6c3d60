package org.zhiheng.review;

import java.util.List;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** In which what a loan does to the requests of the organ that borrowed is written, whoever does it. */
final class BorrowersScope {

    private BorrowersScope() {}

    static Scope of(RecordId borrower) {
        var now = Scope.current();
        var organ = borrower.id().toString();
        return new Scope(
                now.regionFrom(), now.regionTo(), now.seeing(List.of(organ)).organs(), organ, now.account());
    }
}
