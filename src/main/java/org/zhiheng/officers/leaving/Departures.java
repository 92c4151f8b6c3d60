package org.zhiheng.officers.leaving;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Due;
import org.zhiheng.officers.Certificate;
import org.zhiheng.officers.HandedIn;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerLeft;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.Calendars;
import org.zhiheng.settings.LegalClock;

/** The acts that follow when an officer leaves (离岗、收回、遗失声明、公告注销). */
@Service
public class Departures {

    private static final int LONGEST_TEXT = ReturnRules.LONGEST_TEXT;

    private final DepartureStore store;
    private final Officers officers;
    private final OfficerRegister register;
    private final HandedIn handedIn;
    private final Calendars calendars;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;
    private final InstantSource instants;

    Departures(
            DepartureStore store,
            Officers officers,
            OfficerRegister register,
            HandedIn handedIn,
            Calendars calendars,
            AuditLog log,
            ApplicationEventPublisher events,
            LegalClock clock,
            InstantSource instants) {
        this.store = store;
        this.officers = officers;
        this.register = register;
        this.handedIn = handedIn;
        this.calendars = calendars;
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.instants = instants;
    }

    @Transactional(readOnly = true)
    public Departure get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("离岗登记"));
    }

    /** From {@code on} the person may not enforce; what certificates there are, are called back. */
    @Transactional
    public Departure leave(
            RecordId officer, Departure.Ground ground, LocalDate on, @Nullable String reason, int version, Actor by) {
        var leaving = officers.get(officer);
        requireOwn(leaving.organ(), by);
        if (leaving.leftOn() != null) {
            throw Problem.conflict(leaving.name() + "已于 " + leaving.leftOn() + " 登记离岗。");
        }
        var earliest = leaving.joinedOn() == null ? LocalDate.EPOCH : leaving.joinedOn();
        if (on.isAfter(clock.today()) || on.isBefore(earliest)) {
            throw Problem.invalid("on", "离岗日期不能晚于今天，也不能早于到岗日期。");
        }
        if (reason != null && reason.length() > LONGEST_TEXT) {
            throw Problem.invalid("reason", "说明不超过 " + LONGEST_TEXT + " 个字。");
        }
        register.leave(leaving, on, version);
        var departure = departure(leaving, ground, on, reason);
        store.insert(departure);
        note(departure, "登记离岗", ground.label() + (reason == null ? "" : "：" + reason), by, "leave-service");
        events.publishEvent(new OfficerLeft(officer, leaving.organ(), by.account(), on));
        return get(departure.id());
    }

    /**
     * Each certificate is back, or the person declared it lost.
     *
     * @param lost the numbers of those declared lost; all others are back
     */
    @Transactional
    public Departure takeBack(
            RecordId id,
            LocalDate on,
            List<String> lost,
            List<RecordId> declaration,
            @Nullable String note,
            int version,
            Actor by) {
        var before = require(id, version, List.of(Departure.State.RECALLED), "登记收回");
        requireOwn(before.organ(), by);
        var faults = new ArrayList<>(ReturnRules.faults(before, on, clock.today()));
        faults.addAll(ReturnRules.faults(before, lost, registeredLost(before), declaration));
        declaration.forEach(
                file -> handedIn.fault("declaration", "遗失声明", file, by).ifPresent(faults::add));
        if (note != null && note.strip().length() > LONGEST_TEXT) {
            faults.add(new FieldProblem("note", "说明不超过 " + LONGEST_TEXT + " 个字。"));
        }
        refuse(faults);
        var after = before.returned(lost, on, by.name(), declaration.isEmpty() ? null : declaration.getFirst());
        register.end(before.officer(), after.returned(), Certificate.State.WITHDRAWN, on, "离岗收回");
        return write(after, after.returnedHow(), note, by, "take-certificate-back");
    }

    /** The end: the cancellation is announced, and the certificates are cancelled (公告注销). */
    @Transactional
    public Departure announce(RecordId id, LocalDate on, String text, int version, Actor by) {
        var before = require(id, version, List.of(Departure.State.RETURNED, Departure.State.LOST), "公告注销");
        var faults = new ArrayList<FieldProblem>();
        var earliest = before.returnedOn() == null ? before.leftOn() : before.returnedOn();
        if (on.isAfter(clock.today()) || on.isBefore(earliest)) {
            faults.add(new FieldProblem("on", "公告日期须在 " + earliest + " 与 " + clock.today() + " 之间。"));
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            faults.add(new FieldProblem("text", "公告须为一至 " + LONGEST_TEXT + " 个字。"));
        }
        refuse(faults);
        register.requireBureau();
        register.end(before.officer(), before.certificates(), Certificate.State.CANCELLED, on, "离岗注销并公告");
        return write(before.announced(on, text.strip()), "公告注销", text.strip(), by, "announce-cancellation");
    }

    /** Those to be returned of which the register says that they are lost. */
    private List<String> registeredLost(Departure departure) {
        return officers.get(departure.officer()).certificates().stream()
                .filter(certificate -> certificate.state() == Certificate.State.LOST)
                .map(Certificate::number)
                .filter(departure.certificates()::contains)
                .toList();
    }

    private Departure departure(Officer leaving, Departure.Ground ground, LocalDate on, @Nullable String reason) {
        var held = leaving.certificates().stream()
                .filter(certificate -> certificate.state() == Certificate.State.VALID
                        || certificate.state() == Certificate.State.SUSPENDED
                        || certificate.state() == Certificate.State.LOST)
                .map(Certificate::number)
                .toList();
        var due = RecallPeriod.dueFor(on, calendars.deadlines());
        return new Departure(
                RecordId.create(leaving.id().region()),
                1,
                leaving.organ(),
                leaving.id(),
                leaving.name(),
                held,
                ground,
                on,
                reason == null || reason.isBlank() ? null : reason.strip(),
                held.isEmpty() ? null : due.flatMap(Due::day).orElse(null),
                held.isEmpty() ? "没有须收回的证件" : due.map(Due::because).orElseGet(RecallPeriod::whyNone),
                held.isEmpty() ? Departure.State.NONE : Departure.State.RECALLED,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private Departure require(RecordId id, int version, List<Departure.State> states, String what) {
        var departure = get(id);
        if (departure.version() != version) {
            throw Problem.conflict(departure.name() + "的离岗登记刚刚有变化，请刷新后再办。");
        }
        if (!states.contains(departure.state())) {
            throw Problem.conflict(departure.name() + "的证件现为“" + departure.stateLabel() + "”，不能" + what + "。");
        }
        return departure;
    }

    /** Personnel look after the people of their own organ; the bureau after all of its region. */
    private void requireOwn(RecordId organ, Actor by) {
        if (by.is(Role.PERSONNEL) && !by.organ().equals(organ)) {
            throw Problem.forbidden("人事人员只办理本机关人员的离岗。");
        }
        if (!by.is(Role.PERSONNEL)) {
            register.requireBureau();
        }
    }

    private Departure write(Departure after, String act, @Nullable String note, Actor by, String key) {
        if (!store.update(after)) {
            throw Problem.conflict(after.name() + "的离岗登记刚刚有变化，请刷新后再办。");
        }
        note(after, act, note == null || note.isBlank() ? null : note.strip(), by, key);
        return get(after.id());
    }

    private void note(Departure departure, String act, @Nullable String note, Actor by, String key) {
        var done = new DepartureStore.Done(
                act, note, clock.today(), by.name(), by.role().label());
        store.add(departure, done, instants.instant());
        log.record(key, departure.id(), departure.organ(), clock.today(), done);
    }

    private static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
