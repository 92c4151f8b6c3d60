package org.zhiheng.officers.leaving;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.officers.OpenWork;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.settings.LegalClock;

/** What the pages show of departures. */
@Component
class DepartureDesk {

    private final DepartureStore store;
    private final List<OpenWork> works;
    private final Organs organs;
    private final LegalClock clock;

    DepartureDesk(DepartureStore store, List<OpenWork> works, Organs organs, LegalClock clock) {
        this.store = store;
        this.works = works;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<DepartureView.Row> search(
            @Nullable String words,
            Departure.@Nullable State state,
            boolean overdue,
            @Nullable String cursor,
            int limit) {
        var filter = new DepartureStore.Filter(words, state, overdue, clock.today());
        return Page.of(
                        store.search(filter, Cursor.parse(cursor), limit + 1),
                        limit,
                        store.count(filter),
                        departure ->
                                new Cursor(departure.leftOn(), departure.id().id()))
                .map(this::row);
    }

    @Transactional(readOnly = true)
    DepartureView view(Departure departure, Actor by) {
        var bureau = by.is(Role.SUPERVISOR) && organs.get(by.organ()).kind() == Organ.Kind.JUSTICE_BUREAU;
        var own = by.is(Role.PERSONNEL) && by.organ().equals(departure.organ());
        var returned = departure.state() == Departure.State.RETURNED || departure.state() == Departure.State.LOST;
        return new DepartureView(
                row(departure),
                departure.version(),
                departure.reason(),
                departure.dueBecause(),
                departure.returnedOn(),
                departure.receivedBy(),
                departure.declaration() == null ? null : "/api/files/" + departure.declaration(),
                departure.lost(),
                departure.announcedOn(),
                departure.announcement(),
                works.stream()
                        .flatMap(work -> work.of(departure.officer()).stream())
                        .toList(),
                store.of(departure.id()),
                (bureau || own) && departure.state() == Departure.State.RECALLED,
                bureau && returned);
    }

    private DepartureView.Row row(Departure departure) {
        return new DepartureView.Row(
                departure.id(),
                departure.officer(),
                departure.organ(),
                organs.find(departure.organ()).map(Organ::name).orElse(""),
                departure.name(),
                departure.certificates(),
                departure.ground(),
                departure.ground().label(),
                departure.leftOn(),
                departure.dueOn(),
                dueWords(departure),
                departure.isOverdueOn(clock.today()),
                departure.state(),
                departure.stateLabel());
    }

    private String dueWords(Departure departure) {
        if (departure.state() != Departure.State.RECALLED) {
            return "";
        }
        var due = departure.dueOn();
        if (due == null) {
            return RecallPeriod.isSetOn(departure.leftOn()) ? "待放假安排" : "应当立即收回";
        }
        var left = ChronoUnit.DAYS.between(clock.today(), due);
        return left < 0 ? "已超期 " + -left + " 天" : left == 0 ? "今天到期" : "还有 " + left + " 天";
    }
}
