package org.zhiheng.cases.confidential;

import static org.zhiheng.access.Role.*;

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

/** The confidential channel over HTTP. */
@RestController
@RequestMapping("/api/duty-clues")
class DutyClueController {

    private final DutyClues clues;

    DutyClueController(DutyClues clues) {
        this.clues = clues;
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    Page<DutyClueView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return clues.search(cursor, Page.limit(limit), by).map(clue -> DutyClueView.of(clue, by));
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    DutyClueView get(@PathVariable RecordId id, Actor by) {
        return DutyClueView.of(clues.get(id, by), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    DutyClueView record(@RequestBody ChannelForm.Found form, Actor by) {
        return DutyClueView.of(clues.record(form, by), by);
    }

    @PostMapping("/{id}/decision")
    @May(ORGAN_HEAD)
    DutyClueView decide(
            @PathVariable RecordId id,
            @RequestBody ChannelForm.Decided form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return DutyClueView.of(clues.decide(id, form, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/transfer")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    DutyClueView send(
            @PathVariable RecordId id,
            @RequestBody ChannelForm.Sent form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return DutyClueView.of(clues.send(id, form, IfMatch.version(match), by), by);
    }

    @PostMapping("/{id}/answer")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    DutyClueView answer(
            @PathVariable RecordId id,
            @RequestBody ChannelForm.Answered form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return DutyClueView.of(clues.answer(id, form, IfMatch.version(match), by), by);
    }
}
