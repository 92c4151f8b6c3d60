package org.zhiheng.officers.leaving;

import static org.zhiheng.access.Role.LEADER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.SUPERVISOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** Departures over HTTP: who left, and what became of the certificates. */
@RestController
@RequestMapping("/api/officers")
class DepartureController {

    private final Departures departures;
    private final DepartureDesk desk;

    DepartureController(Departures departures, DepartureDesk desk) {
        this.departures = departures;
        this.desk = desk;
    }

    @GetMapping("/departures")
    @May({PERSONNEL, SUPERVISOR, ORGAN_HEAD, LEADER})
    Page<DepartureView.Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) Departure.@Nullable State state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.search(words, state, overdue, cursor, Page.limit(limit));
    }

    @GetMapping("/departures/{id}")
    @May({PERSONNEL, SUPERVISOR, ORGAN_HEAD, LEADER})
    DepartureView get(@PathVariable RecordId id, Actor by) {
        return desk.view(departures.get(id), by);
    }

    @PostMapping("/{id}/departure")
    @ResponseStatus(HttpStatus.CREATED)
    @May({PERSONNEL, SUPERVISOR})
    DepartureView leave(
            @PathVariable RecordId id,
            @RequestBody DepartureForms.Leave form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        var departure = departures.leave(id, form.ground(), form.on(), form.reason(), IfMatch.version(match), by);
        return desk.view(departure, by);
    }

    @PostMapping("/departures/{id}/return")
    @May({PERSONNEL, SUPERVISOR})
    DepartureView takeBack(
            @PathVariable RecordId id,
            @RequestBody DepartureForms.Return form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        var lost = form.lost() == null
                ? List.<String>of()
                : form.lost().stream().distinct().toList();
        var declaration = form.declaration() == null ? List.<RecordId>of() : form.declaration();
        return desk.view(
                departures.takeBack(id, form.on(), lost, declaration, form.note(), IfMatch.version(match), by), by);
    }

    @PostMapping("/departures/{id}/announcement")
    @May(SUPERVISOR)
    DepartureView announce(
            @PathVariable RecordId id,
            @RequestBody DepartureForms.Announcement form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(departures.announce(id, form.on(), form.text(), IfMatch.version(match), by), by);
    }
}
