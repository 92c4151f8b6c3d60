package org.zhiheng.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to sessions (场次): every organ sees all of the region, the organiser arranges and confirms its own. */
@Service
public class Sessions {

    private final SessionStore store;
    private final AttendanceStore attendances;
    private final SessionTies ties;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Sessions(
            SessionStore store,
            AttendanceStore attendances,
            SessionTies ties,
            Organs organs,
            AuditLog log,
            LegalClock clock) {
        this.store = store;
        this.attendances = attendances;
        this.ties = ties;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the list is narrowed by; null leaves it open.
     *
     * @param state "planned", "waiting" for confirmation, "held" or "cancelled"
     * @param joint those of several departments alone
     */
    record Filter(
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable RecordId course,
            @Nullable RecordId batch,
            @Nullable String category,
            @Nullable String state,
            boolean joint,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    @Transactional(readOnly = true)
    Page<Session> search(int region, Filter filter, @Nullable String cursor, int limit) {
        var today = clock.today();
        var found = store.search(region, filter, today, Cursor.parse(cursor), limit + 1);
        return Page.of(
                found,
                limit,
                store.count(region, filter, today),
                session -> new Cursor(session.on(), session.id().id()));
    }

    @Transactional(readOnly = true)
    public Session get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("培训场次"));
    }

    @Transactional
    public Session add(SessionEntry entry, Actor by) {
        var session = of(RecordId.create(by.organ().region()), 1, by.organ(), entry);
        store.insert(session);
        log.record("add-session", session.id(), by.organ(), clock.today(), entry);
        return get(session.id());
    }

    @Transactional
    Session change(RecordId id, SessionEntry entry, int version, Actor by) {
        var before = ownPlanned(id, by);
        var after = of(id, version, before.organ(), entry);
        var enrolled = attendances.counted(id).entered();
        if (enrolled > after.capacity()) {
            throw Problem.invalid("capacity", "已有 " + enrolled + " 人报名，名额不能少于报名人数。");
        }
        if (!store.update(after)) {
            throw TrainingRules.stale("“" + before.title() + "”场次");
        }
        log.record("change-session", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    @Transactional
    Session cancel(RecordId id, String why, int version, Actor by) {
        var before = ownPlanned(id, by);
        var reason = TrainingRules.reason("why", why);
        if (!store.cancel(id, reason, version)) {
            throw TrainingRules.stale("“" + before.title() + "”场次");
        }
        log.record("cancel-session", id, by.organ(), clock.today(), new TrainingRules.Reason(reason));
        return get(id);
    }

    /** A session of the organ of who acts, that was neither confirmed nor cancelled. */
    Session ownPlanned(RecordId id, Actor by) {
        var session = own(id, by);
        if (session.state() != Session.State.PLANNED) {
            throw Problem.conflict(
                    "“" + session.title() + "”场次" + session.state().label() + "，不能再改。");
        }
        return session;
    }

    Session own(RecordId id, Actor by) {
        var session = get(id);
        if (!session.organ().equals(by.organ())) {
            throw Problem.forbidden("场次由组织的机关自己管理，这一场由" + name(session.organ()) + "组织。");
        }
        return session;
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(found -> found.name()).orElse("其他机关");
    }

    private Session of(RecordId id, int version, RecordId organ, SessionEntry entry) {
        TrainingRules.refuse(TrainingRules.faults(entry));
        var course = ties.requireSound(entry, organ);
        var partners = entry.partners() == null ? List.<RecordId>of() : entry.partners();
        return new Session(
                id,
                version,
                organ,
                course.id(),
                course.title(),
                course.category(),
                course.method(),
                course.hours(),
                entry.on(),
                entry.startsAt(),
                entry.place().strip(),
                entry.teacher(),
                entry.teacherName().strip(),
                entry.capacity(),
                partners.stream().distinct().filter(each -> !each.equals(organ)).toList(),
                entry.batch(),
                entry.guidance(),
                Session.State.PLANNED,
                null,
                null,
                null);
    }
}
