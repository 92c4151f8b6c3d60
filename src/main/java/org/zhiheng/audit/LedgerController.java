package org.zhiheng.audit;

import static org.zhiheng.access.Role.AUDIT_ADMIN;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhiheng.access.Actor;
import org.zhiheng.access.May;
import org.zhiheng.audit.ActNames.ActName;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;

/** The log as the audit administrator (审计管理员) reads and exports it. */
@RestController
@RequestMapping("/api/audit")
class LedgerController {

    private static final int MOST = 200;

    private final Ledger ledger;
    private final LogExport export;
    private final ActNames names;

    LedgerController(Ledger ledger, LogExport export, ActNames names) {
        this.ledger = ledger;
        this.export = export;
        this.names = names;
    }

    /** An entry with the words in which it is read. */
    record EntryRow(@JsonUnwrapped Entry entry, String actLabel, String roleLabel) {}

    @GetMapping("/entries")
    @May(AUDIT_ADMIN)
    Page<EntryRow> entries(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer region,
            @RequestParam(required = false) @Nullable String act,
            @RequestParam(required = false) @Nullable Boolean refused,
            @RequestParam(required = false) @Nullable RecordId record,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var where = region == null ? actor.organ().region() : region;
        return ledger.search(
                        new Ledger.Filter(where, act, refused, record, from, to), cursor, Math.clamp(limit, 1, MOST))
                .map(entry -> new EntryRow(entry, names.of(entry.act()), ActNames.ofRole(entry.role())));
    }

    /** Every act that the log may hold, by its Chinese name. */
    @GetMapping("/acts")
    @May(AUDIT_ADMIN)
    List<ActName> acts() {
        return names.all();
    }

    /** One file with everything that {@code ./zhiheng verify} needs; that it was taken is an entry itself. */
    @GetMapping("/export/{region}")
    @May(AUDIT_ADMIN)
    void export(Actor actor, @PathVariable int region, HttpServletResponse response) throws IOException {
        if (region < Scope.current().regionFrom() || region > Scope.current().regionTo()) {
            throw Problem.notFound("区划的透明日志");
        }
        var head = export.begin(actor, region);
        response.setContentType("application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"zhiheng-log-%06d-%d.jsonl\"".formatted(region, head.size()));
        export.write(head, response.getOutputStream());
    }
}
