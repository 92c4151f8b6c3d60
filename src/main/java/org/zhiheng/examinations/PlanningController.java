package org.zhiheng.examinations;

import static org.zhiheng.access.Role.TRAINER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.examinations.ExaminationView.CandidatesView;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** Examinations planned over HTTP, by the trainers of the justice bureau alone. */
@RestController
@RequestMapping("/api/examinations")
class PlanningController {

    private final Examinations examinations;
    private final CandidateLists candidates;
    private final ExaminationDesk desk;
    private final Bureau bureau;

    PlanningController(Examinations examinations, CandidateLists candidates, ExaminationDesk desk, Bureau bureau) {
        this.examinations = examinations;
        this.candidates = candidates;
        this.desk = desk;
        this.bureau = bureau;
    }

    /** Why an examination does not take place. */
    record Cancellation(String why) {}

    /** Who is taken off the list. */
    record Removal(RecordId officer) {}

    /** Before anything of the request is read. */
    @ModelAttribute
    void requireBureau(Actor by) {
        bureau.require(by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    ExaminationView add(@RequestBody ExaminationEntry entry, Actor by) {
        return desk.get(examinations.add(entry, by).id(), by);
    }

    @PutMapping("/{id}")
    @May(TRAINER)
    ExaminationView change(
            @PathVariable RecordId id,
            @RequestBody ExaminationEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.get(
                examinations.change(id, entry, IfMatch.version(match), by).id(), by);
    }

    @PostMapping("/{id}/draw")
    @May(TRAINER)
    ExaminationView draw(
            @PathVariable RecordId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.get(examinations.draw(id, IfMatch.version(match), by).id(), by);
    }

    @PostMapping("/{id}/cancel")
    @May(TRAINER)
    ExaminationView cancel(
            @PathVariable RecordId id,
            @RequestBody Cancellation cancellation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.get(
                examinations
                        .cancel(id, cancellation.why(), IfMatch.version(match), by)
                        .id(),
                by);
    }

    @PostMapping("/{id}/candidates")
    @May(TRAINER)
    CandidatesView addCandidates(@PathVariable RecordId id, @RequestBody CandidateLists.Wanted wanted, Actor by) {
        var added = candidates.add(id, wanted, by);
        return new CandidatesView(desk.candidates(id, by), added.added(), added.leftOut());
    }

    @PostMapping("/{id}/candidates/remove")
    @May(TRAINER)
    CandidatesView removeCandidate(@PathVariable RecordId id, @RequestBody Removal removal, Actor by) {
        candidates.remove(id, removal.officer(), by);
        return new CandidatesView(desk.candidates(id, by), null, List.of());
    }
}
