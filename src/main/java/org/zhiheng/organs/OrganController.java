package org.zhiheng.organs;

import static org.zhiheng.access.Role.SYSTEM_ADMIN;

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
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.organs.OrganDesk.Filter;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;

/** Organs: everyone signed in reads, the system administrator writes. */
@RestController
@RequestMapping("/api/organs")
class OrganController {

    private final Organs organs;
    private final OrganDesk desk;
    private final OrganImport imports;

    OrganController(Organs organs, OrganDesk desk, OrganImport imports) {
        this.organs = organs;
        this.desk = desk;
        this.imports = imports;
    }

    record NewOrgan(int region, OrganEntry organ) {}

    record ChangedOrgan(OrganEntry organ, @Nullable String reason) {}

    @GetMapping
    @MaySignedIn
    Page<OrganRow> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) Organ.@Nullable Level level,
            @RequestParam(required = false) Organ.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable RecordId cursor,
            @RequestParam(defaultValue = "200") int limit) {
        return desk.list(new Filter(words, level, kind), cursor, Page.limit(limit));
    }

    @GetMapping("/tree")
    @MaySignedIn
    List<OrganRow> tree() {
        return desk.tree();
    }

    @GetMapping("/{id}")
    @MaySignedIn
    OrganView get(@PathVariable RecordId id) {
        return desk.view(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(SYSTEM_ADMIN)
    OrganView add(@RequestBody NewOrgan wanted) {
        return desk.view(organs.add(wanted.region(), wanted.organ()).id());
    }

    @PutMapping("/{id}")
    @May(SYSTEM_ADMIN)
    OrganView change(
            @PathVariable RecordId id,
            @RequestBody ChangedOrgan changed,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        organs.change(id, changed.organ(), IfMatch.version(match), changed.reason());
        return desk.view(id);
    }

    @GetMapping("/import/template")
    @May(SYSTEM_ADMIN)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("机构导入模板", OrganImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(SYSTEM_ADMIN)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by.organ().region());
        }
    }
}
