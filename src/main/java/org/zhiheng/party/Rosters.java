package org.zhiheng.party;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to posts and teams that branches name (党员先锋岗、示范队). */
@Service
public class Rosters {

    private final RosterStore store;
    private final Branches branches;
    private final AuditLog log;
    private final LegalClock clock;

    Rosters(RosterStore store, Branches branches, AuditLog log, LegalClock clock) {
        this.store = store;
        this.branches = branches;
        this.log = log;
        this.clock = clock;
    }

    /** The latest first; empty for whoever may not read names. */
    @Transactional(readOnly = true)
    public List<Roster> of(RecordId branch) {
        return store.of(branch);
    }

    @Transactional
    public Roster name(RecordId branch, RosterEntry entry, Actor by) {
        branches.own(branch, by);
        PartyRules.require(PartyRules.faults(entry, clock.today()));
        var roster = new Roster(
                RecordId.create(branch.region()),
                1,
                branch,
                entry.kind(),
                entry.name().strip(),
                entry.people(),
                entry.namedOn(),
                null,
                PartyRules.stripped(entry.why()));
        store.insert(roster, by.organ());
        log.record("name-party-roster", roster.id(), by.organ(), clock.today(), entry);
        return roster;
    }

    @Transactional
    public void end(RecordId id, LocalDate on, String why, int version, Actor by) {
        var roster = store.find(id).orElseThrow(() -> Problem.notFound("先锋岗、示范队"));
        branches.own(roster.branch(), by);
        var reason = PartyRules.reason("why", why);
        if (on.isBefore(roster.namedOn()) || on.isAfter(clock.today())) {
            throw Problem.invalid("on", "撤销日期须在 " + roster.namedOn() + " 与今天之间。");
        }
        if (roster.endedOn() != null) {
            throw Problem.conflict("“" + roster.name() + "”已于 " + roster.endedOn() + " 撤销。");
        }
        if (!store.end(id, on, reason, version)) {
            throw Problem.conflict("“" + roster.name() + "”刚刚被别人处理过，请刷新后再看。");
        }
        log.record("end-party-roster", id, by.organ(), clock.today(), new Ended(on, reason));
    }

    private record Ended(LocalDate on, String why) {}
}
