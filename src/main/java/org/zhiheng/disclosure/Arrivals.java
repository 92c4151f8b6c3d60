package org.zhiheng.disclosure;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.cases.DecisionRecord;
import org.zhiheng.cases.DecisionRecords;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the system does by itself: lists decisions, follows what becomes of them, ends what has run out. */
@Component
class Arrivals {

    private static final String UNKNOWN = "见案件";

    private final DecisionRecords decisions;
    private final PublicationStore store;
    private final PublicationWriter writer;
    private final Placings placings;
    private final LegalClock legalClock;
    private final InstantSource clock;

    Arrivals(
            DecisionRecords decisions,
            PublicationStore store,
            PublicationWriter writer,
            Placings placings,
            LegalClock legalClock,
            InstantSource clock) {
        this.decisions = decisions;
        this.store = store;
        this.writer = writer;
        this.placings = placings;
        this.legalClock = legalClock;
        this.clock = clock;
    }

    /** Lists the decision of a case, once; what the table keeps from the public is exempted at once. */
    @Transactional
    public boolean list(RecordId record) {
        var decision = decisions.get(record);
        var publication = Publication.empty(RecordId.create(record.region()), decision.organ());
        if (!store.open(publication, record, clock.instant())) {
            return false;
        }
        var situation = Situation.of(decision);
        var listed = writer.write(publication, Doing.LIST_FOR_DISCLOSURE, listed(decision, situation), today());
        var line = DisclosureTable.line(situation, Place.OWN_SITE);
        if (line.showing() == Showing.NOT_SHOWN) {
            var because = "“" + situation.label() + "”的决定不公示（" + line.citation().inWords() + "）";
            writer.write(listed, Doing.EXEMPT_FROM_DISCLOSURE, new Content.Exempted(because), today());
        } else if (decision.undoing() != null) {
            undone(listed, decision);
        }
        return true;
    }

    private static Content.Listed listed(DecisionRecord decision, Situation situation) {
        return new Content.Listed(
                decision.record(),
                situation,
                decision.number(),
                decision.violation(),
                decision.party().name(),
                decision.field(),
                decision.decidedOn());
    }

    /** A decision that no longer stands: what is published must be withdrawn, what is not never will be. */
    @Transactional
    public void undo(RecordId record) {
        if (list(record)) {
            return;
        }
        store.ofCase(record).ifPresent(store::lock);
        ofCase(record)
                .filter(publication -> isOpen(publication.standing()))
                .ifPresent(publication -> undone(publication, decisions.get(record)));
    }

    private static boolean isOpen(Standing standing) {
        return standing == Standing.DUE || standing == Standing.PUBLISHED;
    }

    private void undone(Publication publication, DecisionRecord decision) {
        var undoing = decision.undoing();
        var content = undoing == null
                ? new Content.Undone(UNKNOWN, UNKNOWN, today(), UNKNOWN)
                : new Content.Undone(undoing.kind(), undoing.by(), undoing.on(), undoing.document());
        writer.write(publication, Doing.NOTE_UNDOING, content, today());
    }

    /** Ends a publication whose last day is over. */
    @Transactional
    public void end(RecordId id) {
        store.lock(id);
        store.find(id)
                .filter(publication -> publication.standing() == Standing.PUBLISHED)
                .ifPresent(publication -> {
                    var until = placings.ownSite(
                                    publication.situation(),
                                    publication.listed().decidedOn())
                            .until();
                    if (until != null && today().isAfter(until)) {
                        writer.write(publication, Doing.END_TERM, new Content.TermOver(until), today());
                    }
                });
    }

    /** Reckons the clock of a publication anew, now that a calendar is known. */
    @Transactional
    public void reckon(RecordId id) {
        store.find(id).ifPresent(writer::refresh);
    }

    private Optional<Publication> ofCase(RecordId record) {
        return store.ofCase(record).flatMap(store::find);
    }

    private java.time.LocalDate today() {
        return legalClock.today();
    }
}
