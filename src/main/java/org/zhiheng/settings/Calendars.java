package org.zhiheng.settings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Deadlines;
import org.zhiheng.law.WorkingCalendar;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** The door to the working calendar (放假安排): the years that come with the product and those entered since. */
@Service
public class Calendars {

    private final CalendarStore store;
    private final LegalClock legalClock;
    private final InstantSource clock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Kept<Known> known;

    Calendars(
            CalendarStore store,
            LegalClock legalClock,
            InstantSource clock,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.legalClock = legalClock;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.known = new Kept<>(clock, () -> Known.of(store.inForce()));
    }

    /** Counts periods by all years known today. */
    public Deadlines deadlines() {
        return known.get().deadlines();
    }

    /** The name of the holiday that the State Council put on a day; a year without a notice is an error that says so. */
    public Optional<String> holidayOn(LocalDate day) {
        return known.get().calendar().holidayOn(day);
    }

    /** Every year known, and who entered it where it did not come with the product. */
    List<CalendarView> years() {
        var now = known.get();
        return now.calendar().years().stream()
                .map(year -> CalendarView.of(year, now.loaded().get(year.year()), now.deadlines()))
                .toList();
    }

    /** Takes the notice for a year into force; another notice for a known year needs a reason. */
    @Transactional
    CalendarView load(CalendarEntry entry, Actor by) {
        CalendarRules.require(entry);
        var before = Known.of(store.inForce());
        var year = entry.toYear();
        if (before.calendar().knows(year.year()) && entry.reason() == null) {
            throw Problem.invalid("reason", year.year() + " 年已有放假安排。确要改动，请写明理由（reason），例如国务院办公厅另发通知。");
        }
        var last = before.loaded().get(year.year());
        var edition = last == null ? 1 : last.edition() + 1;
        var loaded = new LoadedYear(year, edition, entry.reason(), clock.instant(), by.account());
        var id = RecordId.create(by.organ().region());
        store.insert(id.id(), loaded);
        audit.record("load-calendar", id, by.organ(), legalClock.today(), entry);
        known.forgetAfterCommit();
        events.publishEvent(new CalendarLoaded(year.year()));
        return CalendarView.of(year, loaded, new Deadlines(before.calendar().with(year)));
    }

    private record Known(WorkingCalendar calendar, Deadlines deadlines, Map<Integer, LoadedYear> loaded) {

        static Known of(List<LoadedYear> years) {
            var calendar = WorkingCalendar.standard();
            var loaded = new HashMap<Integer, LoadedYear>();
            for (var year : years) {
                calendar = calendar.with(year.year());
                loaded.put(year.year().year(), year);
            }
            return new Known(calendar, new Deadlines(calendar), loaded);
        }
    }
}
