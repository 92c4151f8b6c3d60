package org.zhiheng.officers;

import static org.zhiheng.access.Role.SUPERVISOR;

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
import org.zhiheng.access.MaySignedIn;
import org.zhiheng.officers.Officers.Filter;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;

/** Officers and their certificates: everyone reads within the scope, the justice bureau keeps the register. */
@RestController
@RequestMapping("/api/officers")
class OfficerController {

    private final Officers officers;
    private final OfficerRegister register;
    private final DirectEntry entry;
    private final OfficerDesk desk;
    private final OfficerImport imports;

    OfficerController(
            Officers officers, OfficerRegister register, DirectEntry entry, OfficerDesk desk, OfficerImport imports) {
        this.officers = officers;
        this.register = register;
        this.entry = entry;
        this.desk = desk;
        this.imports = imports;
    }

    /** What becomes of a certificate, from when and why. */
    record NewState(Certificate.State state, LocalDate on, String reason) {}

    /** The number of another certificate in its place, from when it holds, and why. */
    record Replacement(String number, LocalDate from, String reason) {}

    /** Until when a certificate is to hold, and why. */
    record NewTerm(LocalDate until, String reason) {}

    @GetMapping
    @MaySignedIn
    Page<OfficerView.Row> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable RecordId organ,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return officers.search(new Filter(words, organ, state, field), cursor, Page.limit(limit))
                .map(desk::row);
    }

    @GetMapping("/{id}")
    @MaySignedIn
    OfficerView get(@PathVariable RecordId id) {
        return desk.view(officers.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    OfficerView add(@RequestBody OfficerEntry wanted) {
        return desk.view(register.add(wanted));
    }

    @PutMapping("/{id}")
    @May(SUPERVISOR)
    OfficerView change(
            @PathVariable RecordId id,
            @RequestBody OfficerEntry wanted,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        return desk.view(register.change(id, wanted, IfMatch.version(match)));
    }

    @PostMapping("/{id}/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    OfficerView issue(@PathVariable RecordId id, @RequestBody CertificateEntry given, Actor by) {
        entry.enter(id, given, by);
        return get(id);
    }

    @PostMapping("/certificates/{id}/state")
    @May(SUPERVISOR)
    OfficerView changeState(@PathVariable RecordId id, @RequestBody NewState wanted) {
        var certificate = register.change(id, wanted.state(), wanted.on(), wanted.reason());
        return get(certificate.officer());
    }

    @PostMapping("/certificates/{id}/replacement")
    @ResponseStatus(HttpStatus.CREATED)
    @May(SUPERVISOR)
    OfficerView replace(@PathVariable RecordId id, @RequestBody Replacement wanted) {
        return get(register.replace(id, wanted.number(), wanted.from(), wanted.reason())
                .officer());
    }

    @PostMapping("/certificates/{id}/term")
    @May(SUPERVISOR)
    OfficerView changeTerm(@PathVariable RecordId id, @RequestBody NewTerm wanted) {
        return get(register.changeTerm(id, wanted.until(), wanted.reason()).officer());
    }

    @GetMapping("/import/template")
    @May(SUPERVISOR)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("执法人员导入模板", OfficerImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(SUPERVISOR)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by.organ().region());
        }
    }
}
