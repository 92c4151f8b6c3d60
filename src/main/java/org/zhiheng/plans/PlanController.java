package org.zhiheng.plans;

import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.UNIT_HEAD;

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
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.plans.MeasureRules.ChangedMeasure;
import org.zhiheng.plans.Reports.NewReport;
import org.zhiheng.plans.figure.FigureRow;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;

/** Plans and their measures: read by everybody of the region, changed by its justice bureau. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanDesk desk;

    PlanController(PlanDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @MaySignedIn
    Page<PlanView> all() {
        return whole(desk.all());
    }

    @GetMapping("/{id}")
    @MaySignedIn
    PlanView one(@PathVariable RecordId id) {
        return desk.one(id);
    }

    @GetMapping("/{id}/board")
    @MaySignedIn
    Tally board(@PathVariable RecordId id) {
        return desk.board(id);
    }

    @GetMapping("/{id}/measures")
    @MaySignedIn
    Page<MeasureRow> measures(
            @PathVariable RecordId id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable Integer part,
            @RequestParam(required = false) @Nullable String unit) {
        return whole(desk.measures(id, new Board.Filter(state, due, part, unit)));
    }

    @GetMapping("/{id}/measures/{number}")
    @MaySignedIn
    MeasureView measure(@PathVariable RecordId id, @PathVariable int number, Actor actor) {
        return desk.measure(id, number, actor);
    }

    @PutMapping("/{id}/measures/{number}")
    @May(SUPERVISOR)
    MeasureView change(
            @PathVariable RecordId id,
            @PathVariable int number,
            @RequestBody ChangedMeasure changed,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            Actor actor) {
        return desk.change(id, number, changed, version, actor);
    }

    @PostMapping("/{id}/measures/{number}/reports")
    @ResponseStatus(HttpStatus.CREATED)
    @May({UNIT_HEAD, ORGAN_HEAD, SUPERVISOR})
    MeasureView report(
            @PathVariable RecordId id, @PathVariable int number, @RequestBody NewReport report, Actor actor) {
        return desk.report(id, number, report, actor);
    }

    @GetMapping("/{id}/figures/{key}")
    @MaySignedIn
    Page<FigureRow> rows(@PathVariable RecordId id, @PathVariable String key) {
        return whole(desk.rows(id, key));
    }

    /** A plan is never so long that it needs pages. */
    private static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, Integer.toString(items.size()));
    }
}
