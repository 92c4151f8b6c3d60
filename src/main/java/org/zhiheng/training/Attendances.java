package org.zhiheng.training;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.officers.Serving;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to attendance (报名与到课): people are entered, the organiser confirms who was there, and hours follow from that. */
@Service
public class Attendances {

    private final AttendanceStore store;
    private final SessionStore sessions;
    private final Sessions arranged;
    private final Roster roster;
    private final JdbcClient sql;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource instants;

    Attendances(
            AttendanceStore store,
            SessionStore sessions,
            Sessions arranged,
            Roster roster,
            JdbcClient sql,
            AuditLog log,
            LegalClock clock,
            InstantSource instants) {
        this.store = store;
        this.sessions = sessions;
        this.arranged = arranged;
        this.roster = roster;
        this.sql = sql;
        this.log = log;
        this.clock = clock;
        this.instants = instants;
    }

    /**
     * A correction of what was confirmed (更正).
     *
     * @param hours that count where the person attended; null for those of the session
     */
    public record Correction(boolean attended, @Nullable BigDecimal hours, String reason) {}

    private record Named(List<String> officers) {}

    @Transactional(readOnly = true)
    List<Attendance> of(RecordId session) {
        return store.of(session);
    }

    /** Enters people for a session that is still to be held, or, by its organiser, until it is confirmed. */
    @Transactional
    public void enrol(RecordId id, Collection<RecordId> people, Actor by) {
        lock(id);
        var session = open(id, by);
        var wanted = new HashSet<>(people);
        if (wanted.isEmpty()) {
            throw Problem.invalid("officers", "请至少选择一名人员。");
        }
        enter(session, inService(wanted, session, by), by);
    }

    /** Enters whoever is signed in, where the account is an officer's. */
    @Transactional
    public void enrolMyself(RecordId id, Actor by) {
        lock(id);
        var session = open(id, by);
        enter(session, inService(List.of(myself(by)), session, by), by);
    }

    /** People who do not come after all; the organ that entered them, or the organiser, says so. */
    @Transactional
    public void withdraw(RecordId id, Collection<RecordId> people, Actor by) {
        lock(id);
        var session = open(id, by);
        var wanted = new HashSet<>(people);
        var entered = store.of(id).stream()
                .filter(attendance -> wanted.contains(attendance.officer()) && attendance.isListed())
                .map(attendance -> attendance.in(Attendance.State.WITHDRAWN, BigDecimal.ZERO, by.name()))
                .toList();
        if (entered.isEmpty()) {
            throw Problem.conflict("这些人员没有报名“" + session.title() + "”。");
        }
        store.settle(entered);
        log.record("withdraw-from-session", id, session.organ(), clock.today(), names(entered));
    }

    @Transactional
    public void withdrawMyself(RecordId id, Actor by) {
        withdraw(id, List.of(myself(by)), by);
    }

    /**
     * The organiser confirms who was there and who was not, of everybody who is entered: nobody becomes absent whom the
     * organiser has not seen on the list. Never by time before a screen (XD-01).
     */
    @Transactional
    public Session confirm(
            RecordId id, Collection<RecordId> present, Collection<RecordId> absent, int version, Actor by) {
        lock(id);
        var session = arranged.ownPlanned(id, by);
        var today = clock.today();
        if (session.on().isAfter(today)) {
            throw Problem.conflict("“" + session.title() + "”" + session.on() + " 才开课，开课当日起才能确认到课。");
        }
        var entered = store.of(id);
        new ConfirmedList(session, new HashSet<>(present), new HashSet<>(absent)).requireWhole(entered);
        var there = new HashSet<>(present);
        var listed = entered.stream().filter(Attendance::isListed).toList();
        var settled = listed.stream()
                .map(attendance -> there.contains(attendance.officer())
                        ? attendance.in(Attendance.State.ATTENDED, session.hours(), by.name())
                        : attendance.in(Attendance.State.ABSENT, BigDecimal.ZERO, by.name()))
                .toList();
        if (!sessions.confirm(id, today, by.name(), version)) {
            throw TrainingRules.stale("“" + session.title() + "”场次");
        }
        store.settle(settled);
        log.record("confirm-attendance", id, by.organ(), today, settled);
        return arranged.get(id);
    }

    /** The organiser enters and confirms at once what a signed sheet says; it must tell of everybody who is entered. */
    @Transactional
    public Session takeSheet(Session session, Collection<RecordId> all, Collection<RecordId> present, Actor by) {
        var known = store.of(session.id()).stream()
                .filter(Attendance::isListed)
                .map(Attendance::officer)
                .toList();
        var fresh = all.stream().filter(officer -> !known.contains(officer)).toList();
        if (!fresh.isEmpty()) {
            enrol(session.id(), fresh, by);
        }
        var absent = new HashSet<>(all);
        absent.removeAll(new HashSet<>(present));
        return confirm(session.id(), present, absent, session.version(), by);
    }

    /** Corrects what was confirmed of one person, with a reason. */
    @Transactional
    public void correct(RecordId id, RecordId officer, Correction wanted, int version, Actor by) {
        var session = arranged.own(id, by);
        if (session.state() != Session.State.HELD) {
            throw Problem.conflict("“" + session.title() + "”还没有确认到课，请直接确认。");
        }
        var before = store.find(id, officer).orElseThrow(() -> Problem.notFound("到课记录"));
        if (before.version() != version) {
            throw TrainingRules.stale(before.officerName() + "的到课记录");
        }
        var change = change(before, session, wanted, by);
        if (!store.correct(before, session, change, instants.instant())) {
            throw TrainingRules.stale(before.officerName() + "的到课记录");
        }
        log.record("correct-attendance", id, by.organ(), clock.today(), change);
    }

    private AttendanceStore.Change change(Attendance before, Session session, Correction wanted, Actor by) {
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "reason", wanted.reason(), TrainingRules.LONGEST_REASON, "理由");
        var hours = wanted.attended() ? wanted.hours() == null ? session.hours() : wanted.hours() : BigDecimal.ZERO;
        if (wanted.attended()) {
            TrainingRules.hours(faults, "hours", hours);
            if (hours.compareTo(session.hours()) > 0) {
                faults.add(new FieldProblem("hours", "计入的学时不能多于这一场的 " + session.hours() + " 学时。"));
            }
        }
        TrainingRules.refuse(faults);
        return new AttendanceStore.Change(
                before.state(),
                wanted.attended() ? Attendance.State.ATTENDED : Attendance.State.ABSENT,
                before.hours(),
                hours,
                wanted.reason().strip(),
                by.name(),
                clock.today());
    }

    @Transactional(readOnly = true)
    List<AttendanceStore.Corrected> corrections(RecordId session) {
        return store.corrections(session);
    }

    private Session open(RecordId id, Actor by) {
        var session = arranged.get(id);
        if (session.state() != Session.State.PLANNED) {
            throw Problem.conflict(
                    "“" + session.title() + "”场次" + session.state().label() + "，不能再报名或者退报。");
        }
        if (session.on().isBefore(clock.today()) && !session.organ().equals(by.organ())) {
            throw Problem.conflict("“" + session.title() + "”已于 " + session.on() + " 开课，补报请找组织的机关。");
        }
        return session;
    }

    private void enter(Session session, List<Serving> people, Actor by) {
        Map<RecordId, Attendance> known =
                store.of(session.id()).stream().collect(toMap(Attendance::officer, Function.identity()));
        var entered = people.stream()
                .filter(officer -> !known.containsKey(officer.id())
                        || !known.get(officer.id()).isListed())
                .map(officer -> new Attendance(
                        RecordId.create(session.id().region()),
                        1,
                        officer.organ(),
                        session.id(),
                        officer.id(),
                        officer.name(),
                        Attendance.State.ENROLLED,
                        BigDecimal.ZERO,
                        by.name()))
                .toList();
        if (entered.isEmpty()) {
            throw Problem.conflict("这些人员已经报名“" + session.title() + "”。");
        }
        var taken = store.counted(session.id()).entered();
        if (taken + entered.size() > session.capacity()) {
            throw Problem.conflict("“" + session.title() + "”名额 " + session.capacity() + " 人，已报名 " + taken + " 人，再报 "
                    + entered.size() + " 人就超过了。请减少人数，或者请组织的机关增加名额。");
        }
        store.enter(session, entered);
        log.record("enrol-in-session", session.id(), session.organ(), clock.today(), names(entered));
    }

    /** Those wanted, as they serve on the day of the session; who does not then, or is not to be seen, is refused. */
    private List<Serving> inService(Collection<RecordId> wanted, Session session, Actor by) {
        var found = roster.everyone(by.organ().region(), session.on()).stream()
                .filter(serving -> wanted.contains(serving.id()))
                .toList();
        if (found.size() < wanted.size()) {
            throw Problem.invalid(
                    "officers",
                    "有 " + (wanted.size() - found.size()) + " 人开课当日（" + session.on() + "）不在岗，或者不属于可以查看的机构，不能报名（"
                            + TrainingRules.HOURS + "）。请核对到岗、离岗日期，去掉这些人再报。");
        }
        return found;
    }

    private static RecordId myself(Actor by) {
        var officer = by.officer();
        if (officer == null) {
            throw Problem.conflict("这个账号没有对应的执法人员登记，不能为自己报名；请由本机关人事人员报名。");
        }
        return officer;
    }

    private static Named names(List<Attendance> people) {
        return new Named(people.stream()
                .map(person -> person.officer().toString())
                .sorted()
                .toList());
    }

    /** One at a time enters people for a session or confirms it. */
    private void lock(RecordId session) {
        sql.sql("select 1 from (select pg_advisory_xact_lock(:key)) locked")
                .param("key", session.id().getLeastSignificantBits())
                .query(Integer.class)
                .single();
    }
}
