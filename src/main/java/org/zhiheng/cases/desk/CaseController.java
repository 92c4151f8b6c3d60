package org.zhiheng.cases.desk;

import static org.zhiheng.access.Role.*;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.cases.Cases;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.sheet.LikeCases;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.web.IfMatch;
import tools.jackson.databind.JsonNode;

/** Cases over HTTP: one address a legal act, {@code POST /api/cases/{id}/open-case}. */
@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final Cases cases;
    private final CaseDesk desk;
    private final CaseLedger ledger;
    private final ActForms forms;

    CaseController(Cases cases, CaseDesk desk, CaseLedger ledger, ActForms forms) {
        this.cases = cases;
        this.desk = desk;
        this.ledger = ledger;
        this.forms = forms;
    }

    @GetMapping
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    Page<CaseLedger.CaseRow> list(CaseLedger.Question question, Actor by) {
        return ledger.search(question, by);
    }

    @GetMapping("/{id}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    CaseView view(@PathVariable RecordId id, Actor by) {
        return desk.view(id, by);
    }

    @GetMapping("/{id}/like")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER, SUPERVISOR, JUSTICE_OFFICE, LEADER})
    LikeCases.View like(@PathVariable RecordId id) {
        return desk.like(id);
    }

    @GetMapping("/forms/{act}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ActForms.ActForm formToBegin(
            @PathVariable String act, @RequestParam(defaultValue = "false") boolean past, Actor by) {
        return forms.toBegin(Act.of(act), past, by);
    }

    @GetMapping("/{id}/forms/{act}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ActForms.ActForm form(@PathVariable RecordId id, @PathVariable String act, Actor by) {
        return forms.of(id, Act.of(act), by);
    }

    @PostMapping("/{act}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<CaseView> begin(@PathVariable String act, @RequestBody JsonNode answers, Actor by) {
        var id = cases.begin(Act.of(act), answers, by);
        return ResponseEntity.created(URI.create("/api/cases/" + id)).body(desk.view(id, by));
    }

    @PostMapping("/{id}/{act}")
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    CaseView take(
            @PathVariable RecordId id,
            @PathVariable String act,
            @RequestHeader(value = "If-Match", required = false) @Nullable String match,
            @RequestBody JsonNode answers,
            Actor by) {
        return desk.view(cases.take(id, IfMatch.version(match), Act.of(act), answers, by), by);
    }

    @PostMapping(path = "/{act}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<byte[]> previewToBegin(@PathVariable String act, @RequestBody JsonNode answers, Actor by) {
        return shown(cases.previewToBegin(Act.of(act), answers, by));
    }

    @PostMapping(path = "/{id}/{act}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @May({OFFICER, UNIT_HEAD, ORGAN_HEAD, REVIEWER})
    ResponseEntity<byte[]> preview(
            @PathVariable RecordId id, @PathVariable String act, @RequestBody JsonNode answers, Actor by) {
        return shown(cases.preview(id, Act.of(act), answers, by));
    }

    /** 204 for an act that makes no paper. */
    private static ResponseEntity<byte[]> shown(Optional<byte[]> pdf) {
        return pdf.map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
