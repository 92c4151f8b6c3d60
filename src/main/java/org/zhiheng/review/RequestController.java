package org.zhiheng.review;

import static org.zhiheng.access.Role.*;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Requests for review over HTTP: the list, one of them, and who has it. */
@RestController
@RequestMapping("/api/review/requests")
class RequestController {

    private final RequestDesk desk;
    private final Assignments assignments;

    RequestController(RequestDesk desk, Assignments assignments) {
        this.desk = desk;
        this.assignments = assignments;
    }

    /** To whom; the note says why where somebody else has it. */
    record To(RecordId reviewer, @Nullable String note) {}

    /** Why the reviewer withdraws. */
    record Recusal(String reason) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    Page<RequestView.Row> list(RequestDesk.Question question, Actor by) {
        return desk.search(question, by);
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    RequestView view(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    @PostMapping("/{id}/assign")
    @May(ORGAN_HEAD)
    RequestView assign(
            @PathVariable RecordId id,
            @RequestBody To to,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        assignments.assign(id, to.reviewer(), to.note() == null ? "" : to.note(), IfMatch.version(match), by);
        return desk.view(id, by);
    }

    @PostMapping("/{id}/take")
    @May(REVIEWER)
    RequestView take(
            @PathVariable RecordId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        assignments.take(id, IfMatch.version(match), by);
        return desk.view(id, by);
    }

    @PostMapping("/{id}/recuse")
    @May({ORGAN_HEAD, REVIEWER})
    RequestView recuse(
            @PathVariable RecordId id,
            @RequestBody Recusal recusal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        assignments.recuse(id, recusal.reason(), IfMatch.version(match), by);
        return desk.view(id, by);
    }
}
