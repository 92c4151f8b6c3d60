package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.SheetResponse;

/** Hours accounts over HTTP: each sees his own; personnel and trainers those within the scope; numbers are open to who leads. */
@RestController
@RequestMapping("/api/training/hours")
class HoursController {

    private final HoursDesk desk;

    HoursController(HoursDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @May({PERSONNEL, TRAINER})
    Page<HoursView> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var filter = new HoursDesk.Filter(year, words, organ, standing);
        return desk.list(by.organ().region(), filter, cursor, Page.limit(limit));
    }

    @GetMapping("/mine")
    @May({OFFICER, UNIT_HEAD, REVIEWER})
    HoursView mine(@RequestParam(required = false) @Nullable Integer year, Actor by) {
        var officer = by.officer();
        if (officer == null) {
            throw Problem.notFound("学时账户：这个账号没有对应的执法人员登记");
        }
        return desk.get(officer, year);
    }

    @GetMapping("/overview")
    @May({UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER})
    TrainingOverview overview(@RequestParam(required = false) @Nullable Integer year, Actor by) {
        return desk.overview(by.organ().region(), year, by);
    }

    @GetMapping("/export")
    @May({PERSONNEL, TRAINER})
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String standing,
            Actor by) {
        var filter = new HoursDesk.Filter(year, words, organ, standing);
        return SheetResponse.of("学时账户", desk.sheet(by.organ().region(), filter, by));
    }

    @GetMapping("/{id}")
    @May({PERSONNEL, TRAINER})
    HoursView get(@PathVariable RecordId id, @RequestParam(required = false) @Nullable Integer year) {
        return desk.get(id, year);
    }
}
