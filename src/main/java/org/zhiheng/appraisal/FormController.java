package org.zhiheng.appraisal;

import static org.zhiheng.access.Role.*;

import java.util.List;
import java.util.Optional;
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
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/**
 * Forms of the year: personnel draw them, the person sees them first and sums up, the superior proposes, the head settles
 * the grade. Whoever is an officer reads and answers his own, in whatever role he signs in.
 */
@RestController
@RequestMapping("/api/appraisals")
class FormController {

    private final Appraisals appraisals;
    private final FormDesk desk;

    FormController(Appraisals appraisals, FormDesk desk) {
        this.appraisals = appraisals;
        this.desk = desk;
    }

    /** For whom forms are drawn; all who enforce where nobody is named. */
    record Drawing(int year, @Nullable List<RecordId> officers) {}

    record Drawn(int drawn) {}

    @GetMapping
    @May({UNIT_HEAD, ORGAN_HEAD, PERSONNEL, TRAINER})
    Page<FormView.Row> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var stages = stage == null
                ? List.<FormStage>of()
                : Keys.find(FormStage.class, stage).stream().toList();
        return appraisals
                .search(year, AppraisalRules.stripped(words), stages, cursor, Page.limit(limit), by)
                .map(form -> desk.row(form, by));
    }

    @GetMapping("/mine")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    List<FormView.Row> mine(Actor by) {
        return desk.rows(appraisals.own(by), by);
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    FormView get(@PathVariable RecordId id, Actor by) {
        return desk.view(appraisals.get(id, by), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    Drawn draw(@RequestBody Drawing drawing, Actor by) {
        var officers = Optional.ofNullable(drawing.officers()).orElse(List.of());
        return new Drawn(appraisals.draw(drawing.year(), officers, by).size());
    }

    @PostMapping("/{id}/{act}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    FormView take(
            @PathVariable RecordId id,
            @PathVariable String act,
            @RequestBody StepAnswers answers,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        var step = Keys.find(FormAct.class, act).orElseThrow(() -> Problem.notFound("步骤"));
        return desk.view(appraisals.take(id, step, answers, IfMatch.version(match), by), by);
    }
}
