package org.zhiheng.documents;

import static org.zhiheng.access.Role.JUSTICE_OFFICE;
import static org.zhiheng.access.Role.LEADER;
import static org.zhiheng.access.Role.OFFICER;
import static org.zhiheng.access.Role.ORGAN_HEAD;
import static org.zhiheng.access.Role.REVIEWER;
import static org.zhiheng.access.Role.SUPERVISOR;
import static org.zhiheng.access.Role.UNIT_HEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.files.FileResponse;
import org.zhiheng.platform.RecordId;

/** Documents, their PDF and the scans that came back signed. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

    private final Documents documents;
    private final SignedScans scans;
    private final PrintSet sets;

    DocumentController(Documents documents, SignedScans scans, PrintSet sets) {
        this.documents = documents;
        this.scans = scans;
        this.sets = sets;
    }

    record DocumentView(
            RecordId id,
            RecordId record,
            String kind,
            String label,
            @Nullable String number,
            LocalDate on,
            boolean voided,
            @Nullable String voidedWhy,
            @Nullable String digest,
            String pdf,
            @Nullable String word,
            List<ScanView> scans) {}

    record ScanView(RecordId file, String href, String by, Instant linkedAt) {}

    record Scan(RecordId file) {}

    record WantedSet(List<PrintSet.Item> items, boolean doubleSided) {

        PrintSet.Sides sides() {
            return doubleSided ? PrintSet.Sides.BOTH : PrintSet.Sides.ONE;
        }
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    List<DocumentView> of(@RequestParam RecordId record) {
        return documents.of(record).stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    DocumentView get(@PathVariable RecordId id) {
        return view(documents.get(id));
    }

    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    ResponseEntity<byte[]> pdf(@PathVariable RecordId id) {
        var name = Printing.fileName(documents.get(id));
        return FileResponse.of(name, MediaType.APPLICATION_PDF_VALUE).body(documents.pdf(id));
    }

    @GetMapping(path = "/{id}/word", produces = WordPaper.MEDIA_TYPE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<byte[]> word(@PathVariable RecordId id) {
        var name = Printing.fileName(documents.get(id)).replaceFirst("pdf$", "docx");
        return FileResponse.of(name, WordPaper.MEDIA_TYPE).body(documents.word(id));
    }

    @PostMapping(path = "/print-set", produces = MediaType.APPLICATION_PDF_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<byte[]> printSet(@RequestBody WantedSet wanted) {
        return FileResponse.of("打印一套.pdf", MediaType.APPLICATION_PDF_VALUE)
                .body(sets.of(wanted.items(), wanted.sides()));
    }

    @PostMapping("/{id}/scan")
    @ResponseStatus(HttpStatus.CREATED)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    DocumentView link(@PathVariable RecordId id, @RequestBody Scan scan, Actor actor) {
        scans.link(id, scan.file(), actor);
        return view(documents.get(id));
    }

    private DocumentView view(IssuedDocument issued) {
        return new DocumentView(
                issued.id(),
                issued.record(),
                issued.kind().key(),
                issued.kind().label(),
                issued.number(),
                issued.on(),
                issued.voided(),
                issued.voidedWhy(),
                issued.digest(),
                "/api/documents/" + issued.id() + "/pdf",
                issued.kind().isEditable() ? "/api/documents/" + issued.id() + "/word" : null,
                scans.of(issued.id()).stream().map(DocumentController::view).toList());
    }

    private static ScanView view(SignedScan scan) {
        return new ScanView(scan.file(), "/api/files/" + scan.file(), scan.by(), scan.linkedAt());
    }
}
