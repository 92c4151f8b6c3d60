package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
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

/** Sessions over HTTP: arranged and confirmed by their organiser; people are entered by themselves or by who looks after them. */
@RestController
@RequestMapping("/api/training/sessions")
class CourseSessionController {

    private final Sessions sessions;
    private final Attendances attendances;
    private final SessionDesk desk;
    private final SessionImport imports;

    CourseSessionController(Sessions sessions, Attendances attendances, SessionDesk desk, SessionImport imports) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.desk = desk;
        this.imports = imports;
    }

    /** Who is entered, or comes after all not. */
    record People(Set<RecordId> officers) {}

    /** Who was there and who was not: everybody who was entered, as the list stood that was confirmed. */
    record Told(Set<RecordId> present, Set<RecordId> absent) {}

    /** Why a session is not held. */
    record Why(String why) {}

    /** What is corrected about one person. */
    record Correction(
            RecordId officer, boolean attended, @Nullable BigDecimal hours, String reason) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    Page<SessionView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable RecordId course,
            @RequestParam(required = false) @Nullable RecordId batch,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean joint,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var filter = new Sessions.Filter(words, organ, course, batch, category, state, joint, from, until);
        return desk.rows(sessions.search(by.organ().region(), filter, cursor, Page.limit(limit)), by);
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    SessionView get(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    @GetMapping("/{id}/sheet")
    @May({PERSONNEL, TRAINER})
    ResponseEntity<byte[]> sheet(@PathVariable RecordId id, Actor by) {
        return SheetResponse.of("培训签到表", desk.sheet(id, by));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    SessionView add(@RequestBody SessionEntry entry, Actor by) {
        return get(sessions.add(entry, by).id(), by);
    }

    @PutMapping("/{id}")
    @May(TRAINER)
    SessionView change(
            @PathVariable RecordId id,
            @RequestBody SessionEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        sessions.change(id, entry, IfMatch.version(match), by);
        return get(id, by);
    }

    @PostMapping("/{id}/cancel")
    @May(TRAINER)
    SessionView cancel(
            @PathVariable RecordId id,
            @RequestBody Why why,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        sessions.cancel(id, why.why(), IfMatch.version(match), by);
        return get(id, by);
    }

    @PostMapping("/{id}/enrol")
    @May({PERSONNEL, TRAINER})
    SessionView enrol(@PathVariable RecordId id, @RequestBody People people, Actor by) {
        attendances.enrol(id, people.officers(), by);
        return get(id, by);
    }

    @PostMapping("/{id}/withdraw")
    @May({PERSONNEL, TRAINER})
    SessionView withdraw(@PathVariable RecordId id, @RequestBody People people, Actor by) {
        attendances.withdraw(id, people.officers(), by);
        return get(id, by);
    }

    @PostMapping("/{id}/enrol-me")
    @May({OFFICER, UNIT_HEAD, REVIEWER})
    SessionView enrolMe(@PathVariable RecordId id, Actor by) {
        attendances.enrolMyself(id, by);
        return get(id, by);
    }

    @PostMapping("/{id}/withdraw-me")
    @May({OFFICER, UNIT_HEAD, REVIEWER})
    SessionView withdrawMe(@PathVariable RecordId id, Actor by) {
        attendances.withdrawMyself(id, by);
        return get(id, by);
    }

    @PostMapping("/{id}/confirm")
    @May(TRAINER)
    SessionView confirm(
            @PathVariable RecordId id,
            @RequestBody Told told,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        attendances.confirm(id, told.present(), told.absent(), IfMatch.version(match), by);
        return get(id, by);
    }

    /** {@code If-Match} is the version of the person's row. */
    @PostMapping("/{id}/correct")
    @May(TRAINER)
    SessionView correct(
            @PathVariable RecordId id,
            @RequestBody Correction wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        var correction = new Attendances.Correction(wanted.attended(), wanted.hours(), wanted.reason());
        attendances.correct(id, wanted.officer(), correction, IfMatch.version(match), by);
        return get(id, by);
    }

    @GetMapping("/import/template")
    @May(TRAINER)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("培训场次导入模板", SessionImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(TRAINER)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by);
        }
    }
}
