package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import java.time.LocalDate;
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
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;

/** The register of teachers over HTTP. */
@RestController
@RequestMapping("/api/training/teachers")
class TeacherController {

    private final Teachers teachers;
    private final Organs organs;

    TeacherController(Teachers teachers, Organs organs) {
        this.teachers = teachers;
        this.organs = organs;
    }

    /** A teacher as the pages show him. */
    record TeacherView(
            RecordId id,
            int version,
            RecordId organ,
            String organName,
            boolean mine,
            String name,
            Teacher.Kind kind,
            String kindLabel,
            List<String> fields,
            @Nullable String about,
            @Nullable LocalDate leftOn) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    Page<TeacherView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        return teachers.search(by.organ().region(), words, kind, cursor, Page.limit(limit))
                .map(teacher -> view(teacher, by));
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    TeacherView get(@PathVariable RecordId id, Actor by) {
        return view(teachers.get(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    TeacherView add(@RequestBody Teacher.Entry entry, Actor by) {
        return view(teachers.add(entry, by), by);
    }

    @PutMapping("/{id}")
    @May(TRAINER)
    TeacherView change(
            @PathVariable RecordId id,
            @RequestBody Teacher.Entry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return view(teachers.change(id, entry, IfMatch.version(match), by), by);
    }

    private TeacherView view(Teacher teacher, Actor by) {
        return new TeacherView(
                teacher.id(),
                teacher.version(),
                teacher.organ(),
                organs.find(teacher.organ()).map(Organ::name).orElse(""),
                teacher.organ().equals(by.organ()),
                teacher.name(),
                teacher.kind(),
                teacher.kind().label(),
                teacher.fields().stream().sorted().toList(),
                teacher.about(),
                teacher.leftOn());
    }
}
