package org.zhiheng.party;

import static org.zhiheng.access.Role.*;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;

/** Activities of branches: the personnel of the organ record them, everyone reads them within the scope. */
@RestController
@RequestMapping("/api/party/activities")
class ActivityController {

    private final Activities activities;
    private final ActivityImport imports;
    private final PartyDesk desk;

    ActivityController(Activities activities, ActivityImport imports, PartyDesk desk) {
        this.activities = activities;
        this.imports = imports;
        this.desk = desk;
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    Page<ActivityView.Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId branch,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var region = by.organ().region();
        var filter = new ActivityStore.Filter(region, PartyRules.stripped(words), branch, kind, from, until);
        return activities.search(filter, cursor, Page.limit(limit)).map(desk.rows(region));
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, SUPERVISOR, LEADER, PERSONNEL, TRAINER})
    ActivityView get(@PathVariable RecordId id, Actor by) {
        return desk.view(activities.get(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(PERSONNEL)
    ActivityView record(@RequestBody ActivityEntry entry, Actor by) {
        return desk.view(activities.record(entry, by), by);
    }

    @PutMapping("/{id}")
    @May(PERSONNEL)
    ActivityView correct(
            @PathVariable RecordId id,
            @RequestBody ActivityEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return desk.view(activities.correct(id, entry, IfMatch.version(match), by), by);
    }

    @GetMapping("/import/template")
    @May(PERSONNEL)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("支部活动导入模板", ActivityImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(PERSONNEL)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by);
        }
    }
}
