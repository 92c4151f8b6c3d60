package org.zhiheng.review;

import static org.zhiheng.access.Role.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import org.zhiheng.review.ReviewerPool.Filter;
import org.zhiheng.settings.LegalClock;

/** The pool of reviewers over HTTP: everyone reads within the scope, each organ keeps its own. */
@RestController
@RequestMapping("/api/review/reviewers")
class ReviewerController {

    private final ReviewerPool pool;
    private final ReviewerDesk desk;
    private final ReviewerShares shares;
    private final LegalClock clock;

    ReviewerController(ReviewerPool pool, ReviewerDesk desk, ReviewerShares shares, LegalClock clock) {
        this.pool = pool;
        this.desk = desk;
        this.shares = shares;
        this.clock = clock;
    }

    /** From when on somebody reviews no more, and why. */
    record End(LocalDate on, String why) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    Page<ReviewerView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return desk.search(new Filter(words, organ, kind, standing), cursor, Page.limit(limit), by);
    }

    @GetMapping("/shares")
    @May({ORGAN_HEAD, REVIEWER, SUPERVISOR, LEADER})
    List<ReviewerShares.Share> shares(Actor by) {
        return shares.of(by.organ().region(), clock.today());
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    ReviewerView get(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({ORGAN_HEAD, SUPERVISOR})
    ReviewerView add(@RequestBody ReviewerEntry entry, Actor by) {
        return desk.view(pool.add(entry, by).id(), by);
    }

    @PutMapping("/{id}")
    @May({ORGAN_HEAD, SUPERVISOR})
    ReviewerView change(
            @PathVariable RecordId id,
            @RequestBody ReviewerEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        pool.change(id, entry, IfMatch.version(match), by);
        return desk.view(id, by);
    }

    @PostMapping("/{id}/end")
    @May({ORGAN_HEAD, SUPERVISOR})
    ReviewerView end(
            @PathVariable RecordId id,
            @RequestBody End end,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        pool.end(id, end.on(), end.why(), IfMatch.version(match), by);
        return desk.view(id, by);
    }
}
