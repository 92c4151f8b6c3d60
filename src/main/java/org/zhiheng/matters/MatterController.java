package org.zhiheng.matters;

import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.SUPERVISOR;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.matters.Matters.Filter;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;

/** The catalogue of the region: everyone signed in reads, the justice bureau and the organs concerned write. */
@RestController
@RequestMapping("/api/matters")
class MatterController {

    private final Matters matters;
    private final MatterDesk desk;
    private final MatterImport imports;
    private final Organs organs;

    MatterController(Matters matters, MatterDesk desk, MatterImport imports, Organs organs) {
        this.matters = matters;
        this.desk = desk;
        this.imports = imports;
        this.organs = organs;
    }

    @GetMapping
    @MaySignedIn
    Page<MatterView.Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable Boolean summary,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return matters.search(new Filter(words, field, organ, summary, on), cursor, Page.limit(limit))
                .map(desk::row);
    }

    @GetMapping("/fields")
    @MaySignedIn
    List<String> fields() {
        return matters.fields();
    }

    @GetMapping("/{id}")
    @MaySignedIn
    MatterView get(@PathVariable RecordId id, Actor by) {
        return desk.view(matters.get(id), Optional.of(by));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May({SUPERVISOR, ORGAN_HEAD})
    MatterView add(@RequestBody MatterEntry wanted, Actor by) {
        requireOrgans(wanted);
        return desk.view(matters.add(by.organ().region(), wanted), Optional.of(by));
    }

    @PutMapping("/{id}")
    @May({SUPERVISOR, ORGAN_HEAD})
    MatterView change(
            @PathVariable RecordId id,
            @RequestBody MatterEntry wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        requireOrgans(wanted);
        return desk.view(matters.change(id, wanted, IfMatch.version(match)), Optional.of(by));
    }

    @GetMapping("/import/template")
    @May({SUPERVISOR, ORGAN_HEAD})
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("行政处罚事项导入模板", MatterImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May({SUPERVISOR, ORGAN_HEAD})
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by.organ().region());
        }
    }

    private void requireOrgans(MatterEntry entry) {
        entry.organs().forEach(organs::get);
        entry.empowerments().forEach(power -> organs.get(power.township()));
    }
}
