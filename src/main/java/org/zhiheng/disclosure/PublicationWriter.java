package org.zhiheng.disclosure;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.StoredJson;

/** Writes an act of disclosure: its entry in the log, the act, the ledger and what the public sees, all or nothing. */
@Component
class PublicationWriter {

    private final PublicationStore store;
    private final PublicationSheets sheets;
    private final SheetDerivation derivation;
    private final PublicRecords records;
    private final AuditLog audit;
    private final StoredJson json;
    private final InstantSource clock;

    PublicationWriter(
            PublicationStore store,
            PublicationSheets sheets,
            SheetDerivation derivation,
            PublicRecords records,
            AuditLog audit,
            StoredJson json,
            InstantSource clock) {
        this.store = store;
        this.sheets = sheets;
        this.derivation = derivation;
        this.records = records;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    Publication write(Publication before, Doing doing, Content content, LocalDate today) {
        var seq = before.version() + 1;
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var text = json.write(content);
        var whole = json.write(new Recorded(seq, AuditLog.micros(at), text));
        var entry = audit.record(doing.key(), before.id(), before.organ(), today, whole);
        var by = Actors.find();
        var taken = new TakenDoing(
                seq,
                doing,
                content,
                today,
                at,
                by.map(Actor::account).orElse(null),
                by.map(Actor::name).orElse("系统"),
                by.map(actor -> actor.role().key()).orElse("system"),
                entry);
        store.add(before, taken, text);
        var after = before.with(taken);
        refresh(after);
        return after;
    }

    /** The ledger and the public's table as the acts say. */
    void refresh(Publication publication) {
        var sheet = derivation.of(publication);
        sheets.write(sheet);
        var published = publication.published();
        if (published.isEmpty() || sheet.publishedOn() == null) {
            return;
        }
        var withdrawn = publication.last(Doing.WITHDRAW_PUBLICATION);
        if (sheet.standing() == Standing.ENDED && withdrawn.isEmpty()) {
            records.remove(publication.id());
            return;
        }
        records.write(new PublicRecord(
                publication.id(),
                publication.organ(),
                published.get().shown().number(),
                sheet.decidedOn(),
                sheet.publishedOn(),
                sheet.until(),
                withdrawn.isPresent() ? null : published.get().shown(),
                withdrawn.map(TakenDoing::on).orElse(null),
                publication
                        .content(Content.Withdrawn.class)
                        .map(Content.Withdrawn::reason)
                        .orElse(null)));
    }

    /** What the log proves of an act beside its entry; {@code disclosure.published_payload} makes it again. */
    private record Recorded(
            int seq, long atMicros, @JsonRawValue String content) {}
}
