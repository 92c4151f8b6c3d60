package org.zhiheng.examinations;

import static org.zhiheng.access.Role.PERSONNEL;
import static org.zhiheng.access.Role.TRAINER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.examinations.ExaminationStore.Filter;
import org.zhiheng.examinations.ExaminationView.CandidatesView;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Examinations to be read over HTTP: the bureau's trainers see all of them, an organ when its own people sit. */
@RestController
@RequestMapping("/api/examinations")
class ExaminationController {

    private final ExaminationDesk desk;

    ExaminationController(ExaminationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @May({TRAINER, PERSONNEL})
    Page<ExaminationView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return desk.list(new Filter(words, purpose, state), cursor, Page.limit(limit), by);
    }

    @GetMapping("/{id}")
    @May({TRAINER, PERSONNEL})
    ExaminationView get(@PathVariable RecordId id, Actor by) {
        return desk.get(id, by);
    }

    @GetMapping("/{id}/candidates")
    @May({TRAINER, PERSONNEL})
    CandidatesView candidates(@PathVariable RecordId id, Actor by) {
        return new CandidatesView(desk.candidates(id, by), null, List.of());
    }
}
