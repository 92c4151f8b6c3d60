package org.zhiheng.training;

import static org.zhiheng.access.Role.*;

import java.io.IOException;
import java.util.List;
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
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.RequiredCourseStore.Required;

/** Courses over HTTP: everyone reads those of the region, trainers write those of their organ. */
@RestController
@RequestMapping("/api/training/courses")
class CourseController {

    private final Courses courses;
    private final Materials materials;
    private final CourseImport imports;
    private final Organs organs;
    private final LegalClock clock;

    CourseController(Courses courses, Materials materials, CourseImport imports, Organs organs, LegalClock clock) {
        this.courses = courses;
        this.materials = materials;
        this.imports = imports;
        this.organs = organs;
        this.clock = clock;
    }

    /** That everybody must take the course in a year, and on what ground. */
    record Requirement(int year, String basis) {}

    /** That it is required no more, and why. */
    record RequirementEnd(int year, String why) {}

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    Page<CourseView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String method,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(defaultValue = "false") boolean required,
            @RequestParam(defaultValue = "false") boolean offered,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var filter = new Courses.Filter(words, organ, category, method, tier, required, offered);
        var thisYear = courses.requiredThisYear(by.organ().region());
        return courses.search(by.organ().region(), filter, cursor, Page.limit(limit))
                .map(course -> view(
                        course,
                        thisYear.stream()
                                .filter(each -> each.course().equals(course.id()))
                                .toList(),
                        List.of(),
                        by));
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER, PERSONNEL, TRAINER, MARKER})
    CourseView get(@PathVariable RecordId id, Actor by) {
        return view(courses.get(id), courses.requirements(id), materials.of(id), by);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    CourseView add(@RequestBody CourseEntry entry, Actor by) {
        return get(courses.add(entry, by).id(), by);
    }

    @PutMapping("/{id}")
    @May(TRAINER)
    CourseView change(
            @PathVariable RecordId id,
            @RequestBody CourseEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        courses.change(id, entry, IfMatch.version(match), by);
        return get(id, by);
    }

    @PostMapping("/{id}/required")
    @May(TRAINER)
    CourseView require(@PathVariable RecordId id, @RequestBody Requirement wanted, Actor by) {
        courses.require(id, wanted.year(), wanted.basis(), by);
        return get(id, by);
    }

    @PostMapping("/{id}/required/end")
    @May(TRAINER)
    CourseView requireNoMore(@PathVariable RecordId id, @RequestBody RequirementEnd wanted, Actor by) {
        courses.requireNoMore(id, wanted.year(), wanted.why(), by);
        return get(id, by);
    }

    @PostMapping("/{id}/materials")
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    CourseView addMaterial(@PathVariable RecordId id, @RequestBody Materials.Entry entry, Actor by) {
        materials.add(id, entry, by);
        return get(id, by);
    }

    @GetMapping("/import/template")
    @May(TRAINER)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("培训课程导入模板", CourseImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(TRAINER)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by);
        }
    }

    private CourseView view(Course course, List<Required> required, List<Materials.Material> having, Actor by) {
        return CourseView.of(
                course,
                organs.find(course.organ()).map(Organ::name).orElse(""),
                by.organ(),
                required,
                having,
                clock.today());
    }
}
