package org.zhiheng.disclosure;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zhiheng.cases.CaseClosed;
import org.zhiheng.cases.DecisionMade;
import org.zhiheng.cases.DecisionUndone;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.CalendarLoaded;
import org.zhiheng.settings.LegalClock;

/** Hears what happens in cases and in the calendar; each event opens the scope of its own organ. */
@Component
class CaseWatch {

    private static final int AT_MOST = 10_000;

    private final Arrivals arrivals;
    private final PublicationSheets sheets;
    private final LegalClock clock;

    CaseWatch(Arrivals arrivals, PublicationSheets sheets, LegalClock clock) {
        this.arrivals = arrivals;
        this.sheets = sheets;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DecisionMade made) {
        of(made.record(), made.organ()).run(() -> arrivals.list(made.record()));
    }

    /** A decision that was not heard of, for whatever reason, is listed at the latest when its case is closed. */
    @ApplicationModuleListener
    void on(CaseClosed closed) {
        of(closed.record(), closed.organ()).run(() -> arrivals.list(closed.record()));
    }

    @ApplicationModuleListener
    void on(DecisionUndone undone) {
        of(undone.record(), undone.organ()).run(() -> arrivals.undo(undone.record()));
    }

    @ApplicationModuleListener
    void on(CalendarLoaded loaded) {
        Scope.all().run(() -> sheets.waitingForCalendar(clock.today(), AT_MOST).forEach(arrivals::reckon));
    }

    private static Scope of(RecordId record, RecordId organ) {
        var id = organ.id().toString();
        return new Scope(record.region(), record.region(), id, id, "system");
    }
}
