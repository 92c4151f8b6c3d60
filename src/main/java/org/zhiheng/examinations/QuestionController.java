package org.zhiheng.examinations;

import static org.zhiheng.access.Role.TRAINER;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import org.zhiheng.examinations.QuestionBank.Filter;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.platform.web.IfMatch;
import org.zhiheng.platform.web.SheetResponse;
import org.zhiheng.settings.LegalClock;

/** The bank of questions over HTTP: for the trainers of the justice bureau alone. */
@RestController
@RequestMapping("/api/examinations/questions")
class QuestionController {

    private final QuestionBank bank;
    private final QuestionImport imports;
    private final Bureau bureau;
    private final LegalClock clock;

    QuestionController(QuestionBank bank, QuestionImport imports, Bureau bureau, LegalClock clock) {
        this.bank = bank;
        this.imports = imports;
        this.bureau = bureau;
        this.clock = clock;
    }

    /** Why a question is used no more. */
    record Retirement(String why) {}

    /** Why a retired question is used again. */
    record Restoration(String why) {}

    /** Before anything of the request is read. */
    @ModelAttribute
    void requireBureau(Actor by) {
        bureau.require(by);
    }

    @GetMapping
    @May(TRAINER)
    Page<QuestionView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String difficulty,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String statute,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Actor by) {
        var filter = new Filter(words, kind, level, difficulty, field, statute, standing);
        return bank.search(filter, cursor, Page.limit(limit), by)
                .map(question -> QuestionView.of(question, clock.today()));
    }

    /** Every version, the newest first. */
    @GetMapping("/{id}")
    @May(TRAINER)
    List<QuestionView> versions(@PathVariable RecordId id, Actor by) {
        return bank.versions(id, by).stream()
                .map(question -> QuestionView.of(question, clock.today()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @May(TRAINER)
    QuestionView add(@RequestBody QuestionEntry entry, Actor by) {
        return QuestionView.of(bank.add(entry, by), clock.today());
    }

    @PutMapping("/{id}")
    @May(TRAINER)
    QuestionView change(
            @PathVariable RecordId id,
            @RequestBody QuestionEntry entry,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return QuestionView.of(bank.change(id, entry, IfMatch.version(match), by), clock.today());
    }

    @PostMapping("/{id}/retire")
    @May(TRAINER)
    QuestionView retire(
            @PathVariable RecordId id,
            @RequestBody Retirement retirement,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return QuestionView.of(bank.retire(id, retirement.why(), IfMatch.version(match), by), clock.today());
    }

    @PostMapping("/{id}/restore")
    @May(TRAINER)
    QuestionView restore(
            @PathVariable RecordId id,
            @RequestBody Restoration restoration,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match,
            Actor by) {
        return QuestionView.of(bank.restore(id, restoration.why(), IfMatch.version(match), by), clock.today());
    }

    @GetMapping("/export")
    @May(TRAINER)
    ResponseEntity<byte[]> export(Actor by) {
        var lines = bank.all(by).stream().map(QuestionSheet::line).toList();
        var mark = by.organName() + " " + by.name() + " " + clock.today() + " 导出，题库不得外传";
        return SheetResponse.of("题库 " + clock.today(), SheetWriter.write("题库", QuestionSheet.COLUMNS, lines, mark));
    }

    @GetMapping("/import/template")
    @May(TRAINER)
    ResponseEntity<byte[]> template() {
        return SheetResponse.of("题库导入模板", QuestionImport.template());
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @May(TRAINER)
    ImportReport take(@RequestPart MultipartFile file, Actor by) throws IOException {
        try (var content = file.getInputStream()) {
            return imports.take(content, by);
        }
    }
}
