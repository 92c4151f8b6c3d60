package org.zhiheng.cases;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.cases.CheckedActs.CheckedAct;
import org.zhiheng.cases.paper.PaperDesk;
import org.zhiheng.cases.procedure.Act;
import org.zhiheng.cases.record.CaseStore;
import org.zhiheng.cases.record.PenaltyCase;
import org.zhiheng.cases.record.StoredForms;
import org.zhiheng.cases.record.TakenAct;
import org.zhiheng.cases.sheet.CaseSheets;
import org.zhiheng.cases.sheet.SheetMaker;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.StoredJson;

/** Writes an act: its entry in the log, the act itself, its paper and the line in the ledger, all or nothing. */
@Component
class CaseWriter {

    private final CaseStore store;
    private final CaseSheets sheets;
    private final SheetMaker sheetMaker;
    private final PaperDesk papers;
    private final AuditLog audit;
    private final StoredForms forms;
    private final StoredJson json;
    private final InstantSource clock;
    private final CaseNews news;

    CaseWriter(
            CaseStore store,
            CaseSheets sheets,
            SheetMaker sheetMaker,
            PaperDesk papers,
            AuditLog audit,
            StoredForms forms,
            StoredJson json,
            InstantSource clock,
            CaseNews news) {
        this.store = store;
        this.sheets = sheets;
        this.sheetMaker = sheetMaker;
        this.papers = papers;
        this.audit = audit;
        this.forms = forms;
        this.json = json;
        this.clock = clock;
        this.news = news;
    }

    PenaltyCase write(PenaltyCase before, Act act, CheckedAct given, Actor by) {
        if (before.version() == 0) {
            store.insert(before, clock.instant());
        }
        var seq = before.version() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = given.attempt().today();
        var text = forms.write(given.form(), given.past());
        var whole = json.write(new Recorded(seq, by.officer(), given.reason(), AuditLog.micros(at), text));
        var entry = audit.record(act.key(), before.id(), before.organ(), today, whole);
        var taken = new TakenAct<>(
                seq,
                act,
                given.form(),
                today,
                at,
                by.account(),
                by.officer(),
                by.name(),
                by.role(),
                given.reason(),
                given.past(),
                entry);
        store.add(before, taken, text);
        var after = done(before.with(taken), given);
        sheets.write(sheetMaker.of(after, given.matter(), today));
        return after;
    }

    /** An act of today makes its paper and is told to others; one that is entered afterwards did so at its time. */
    private PenaltyCase done(PenaltyCase after, CheckedAct given) {
        if (given.past() != null) {
            papers.keepNumber(after, given.past());
            return after;
        }
        var issued = papers.issue(after, given.matter());
        news.tell(issued);
        return issued;
    }

    /** What the log proves of an act beside its entry; {@code cases.published_payload} makes it again from the row. */
    private record Recorded(
            int seq,
            @Nullable RecordId officer,
            @Nullable String reason,
            long atMicros,
            @JsonRawValue String form) {}
}
