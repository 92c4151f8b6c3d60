package org.zhiheng.appraisal;

import static org.zhiheng.access.Role.*;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.appraisal.LibraryView.DutyView;
import org.zhiheng.appraisal.LibraryView.IndicatorView;
import org.zhiheng.appraisal.LibraryView.SourceView;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** The posts and the indicators of the organ: its people read them, its personnel write them. */
@RestController
@RequestMapping("/api/appraisal")
class LibraryController {

    private final Duties duties;
    private final Indicators indicators;
    private final LibraryDesk desk;

    LibraryController(Duties duties, Indicators indicators, LibraryDesk desk) {
        this.duties = duties;
        this.indicators = indicators;
        this.desk = desk;
    }

    @GetMapping("/duties")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, PERSONNEL})
    List<DutyView> duties(Actor by) {
        return duties.of(by.organ()).stream().map(desk::view).toList();
    }

    @GetMapping("/duties/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, PERSONNEL})
    DutyView duty(@PathVariable RecordId id) {
        return desk.view(duties.get(id));
    }

    @PostMapping("/duties")
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    DutyView add(@RequestBody DutyEntry entry, Actor by) {
        return desk.view(duties.add(entry, by));
    }

    @PutMapping("/duties/{id}")
    @May(PERSONNEL)
    DutyView change(
            @PathVariable RecordId id,
            @RequestBody DutyEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(duties.change(id, entry, IfMatch.version(match), by));
    }

    /** What an indicator may draw on. */
    @GetMapping("/sources")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, PERSONNEL})
    List<SourceView> sources() {
        return desk.sources();
    }

    @GetMapping("/indicators")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, PERSONNEL})
    List<IndicatorView> indicators(Actor by) {
        return indicators.of(by.organ()).stream().map(desk::view).toList();
    }

    @GetMapping("/indicators/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, PERSONNEL})
    IndicatorView indicator(@PathVariable RecordId id) {
        return desk.view(indicators.get(id));
    }

    @PostMapping("/indicators")
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    IndicatorView add(@RequestBody IndicatorEntry entry, Actor by) {
        return desk.view(indicators.add(entry, by));
    }

    @PutMapping("/indicators/{id}")
    @May(PERSONNEL)
    IndicatorView change(
            @PathVariable RecordId id,
            @RequestBody IndicatorEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(indicators.change(id, entry, IfMatch.version(match), by));
    }
}
