package org.zhiheng.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of the pool, with what each has in hand (在办件数). */
@Component
class ReviewerDesk {

    private final ReviewerPool pool;
    private final RequestStore requests;
    private final Organs organs;
    private final LegalClock clock;

    ReviewerDesk(ReviewerPool pool, RequestStore requests, Organs organs, LegalClock clock) {
        this.pool = pool;
        this.requests = requests;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<ReviewerView> search(ReviewerPool.Filter filter, @Nullable String cursor, int limit, Actor by) {
        var found = pool.search(filter, cursor, limit);
        var loads = requests.loads(found.items().stream().map(Reviewer::id).toList());
        return found.map(reviewer -> view(reviewer, loads, by));
    }

    @Transactional(readOnly = true)
    public ReviewerView view(RecordId id, Actor by) {
        return view(pool.get(id), requests.loads(List.of(id)), by);
    }

    private ReviewerView view(Reviewer reviewer, Map<RecordId, Integer> loads, Actor by) {
        return ReviewerView.of(
                reviewer,
                organs.find(reviewer.organ()).map(Organ::name).orElse(""),
                by.organ(),
                loads.getOrDefault(reviewer.id(), 0),
                clock.today());
    }
}
