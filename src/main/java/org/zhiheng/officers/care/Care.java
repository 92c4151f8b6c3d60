package org.zhiheng.officers.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Parameters;
import org.zhiheng.officers.Certificate;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Looks after certificates (证件日常管理): reminders, the yearly check, unlawful ones, the yearly clean-up. */
@Service
public class Care {

    private static final int LONGEST_TEXT = 500;

    private final CareStore store;
    private final Officers officers;
    private final OfficerRegister register;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Care(CareStore store, Officers officers, OfficerRegister register, Organs organs, AuditLog log, LegalClock clock) {
        this.store = store;
        this.officers = officers;
        this.register = register;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    /** What was checked (年度审验). */
    public record Checked(
            int year,
            List<RecordId> certificates,
            boolean passed,
            @Nullable String note) {}

    /** What was found out about a certificate. */
    public record Found(RecordId certificate, Unlawful.Kind kind, LocalDate on, String finding) {}

    /** An organ confirms, with what the register finds against it on that day. */
    public record Confirmed(RecordId organ, int persons, int certificates, List<String> faults) {}

    @Transactional(readOnly = true)
    public List<Reminder> reminders(int region) {
        var today = clock.today();
        return store.held(region, today.getYear(), today).stream()
                .flatMap(held -> reminder(held, today).stream())
                .toList();
    }

    /** The certificates that were not checked this year. */
    @Transactional(readOnly = true)
    public List<RecordId> unchecked(int region) {
        return reminders(region).stream()
                .filter(reminder -> reminder.kind() == Reminder.Kind.UNCHECKED)
                .map(Reminder::certificate)
                .toList();
    }

    /** Each certificate once a year; who was checked before is left as it is. */
    @Transactional
    public int check(Checked checked, Actor by) {
        register.requireBureau();
        var today = clock.today();
        if (checked.year() > today.getYear() || checked.year() < today.getYear() - 1) {
            throw Problem.invalid("year", "只能登记本年或者上一年的审验。");
        }
        if (!checked.passed() && (checked.note() == null || checked.note().isBlank())) {
            throw Problem.invalid("note", "没有通过的，须写明理由。");
        }
        if (checked.note() != null && checked.note().length() > LONGEST_TEXT) {
            throw Problem.invalid("note", "说明不超过 " + LONGEST_TEXT + " 个字。");
        }
        var wanted = new HashSet<>(checked.certificates());
        var done = store.held(by.organ().region(), checked.year(), today).stream()
                .filter(held -> wanted.contains(held.certificate()))
                .filter(held -> store.check(
                        held, checked.year(), checked.passed(), blankToNull(checked.note()), today, by.name()))
                .toList();
        done.forEach(held -> log.record("check-certificates", held.certificate(), held.organ(), today, checked));
        return done.size();
    }

    /**
     * A certificate applied for or used unlawfully is withdrawn and cancelled at once (发现即收回注销): from the day on which it
     * is decided, and not back to the day on which it was found out, for what was valid on a day that has passed stays so.
     */
    @Transactional
    public Unlawful withdraw(Found found, Actor by) {
        register.requireBureau();
        var holder = officers.holderOf(found.certificate()).orElseThrow(() -> Problem.notFound("执法证件"));
        var certificate = holder.certificates().stream()
                .filter(each -> each.id().equals(found.certificate()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("执法证件"));
        var faults = new ArrayList<FieldProblem>();
        if (found.finding().isBlank() || found.finding().length() > LONGEST_TEXT) {
            faults.add(new FieldProblem("finding", "须写明事实和处理，不超过 " + LONGEST_TEXT + " 个字。"));
        }
        if (found.on().isAfter(clock.today())) {
            faults.add(new FieldProblem("on", "发现日期不能晚于今天。"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        var unlawful = unlawful(holder, certificate, found, by);
        if (store.unlawful(holder.id().region()).stream()
                .anyMatch(each -> each.certificate().equals(certificate.id()))) {
            throw Problem.conflict("证件 " + certificate.number() + " 已经登记过违规。");
        }
        if (certificate.state() != Certificate.State.CANCELLED) {
            register.change(
                    certificate.id(),
                    Certificate.State.CANCELLED,
                    clock.today(),
                    found.kind().label() + "，收回注销");
        }
        store.insert(unlawful);
        log.record("withdraw-unlawful-certificate", unlawful.id(), holder.organ(), clock.today(), unlawful);
        return unlawful;
    }

    @Transactional(readOnly = true)
    public List<Unlawful> unlawful(int region) {
        return store.unlawful(region);
    }

    /** The bureau asks every organ that may enforce to go through its people. */
    @Transactional
    public int startCleanUp(int year, LocalDate due, Actor by) {
        register.requireBureau();
        var today = clock.today();
        if (year != today.getYear()) {
            throw Problem.invalid("year", "只能布置本年的清查。");
        }
        if (due.isBefore(today)) {
            throw Problem.invalid("dueOn", "完成期限不能早于今天。");
        }
        var asked = organs.all().stream()
                .filter(organ -> organ.id().region() == by.organ().region() && organ.mayEnforceOn(today))
                .map(Organ::id)
                .toList();
        var started = store.start(asked, year, due, today, by.name());
        log.record("start-clean-up", by.organ(), by.organ(), today, year);
        return started;
    }

    @Transactional(readOnly = true)
    public List<CleanUp> cleanUps(int region) {
        return store.cleanUps(region);
    }

    @Transactional(readOnly = true)
    public CleanUp cleanUp(RecordId id) {
        return store.cleanUp(id).orElseThrow(() -> Problem.notFound("清查"));
    }

    /** What the register says of an organ today: the numbers, and whom it must look at. */
    @Transactional(readOnly = true)
    public Confirmed look(RecordId organ) {
        var today = clock.today();
        var people = officers.of(organ);
        var serving = people.stream().filter(person -> person.leftOn() == null).toList();
        var faults =
                people.stream().flatMap(person -> fault(person, today).stream()).toList();
        var valid = serving.stream()
                .flatMap(person -> person.certificates().stream())
                .filter(certificate -> certificate.isValidOn(today))
                .count();
        return new Confirmed(organ, serving.size(), (int) valid, faults);
    }

    @Transactional
    public CleanUp confirm(RecordId id, @Nullable String note, int version, Actor by) {
        var before = cleanUp(id);
        if (!before.organ().equals(by.organ())) {
            throw Problem.forbidden("只有本机关的人事人员可以确认本机关的清查。");
        }
        if (before.version() != version || before.confirmedOn() != null) {
            throw Problem.conflict("这次清查已经有人确认过，请刷新后再看。");
        }
        var seen = look(before.organ());
        if (!seen.faults().isEmpty() && (note == null || note.isBlank())) {
            throw Problem.invalid("note", "系统找到 " + seen.faults().size() + " 个问题，须写明怎样处理。");
        }
        if (note != null && note.length() > LONGEST_TEXT) {
            throw Problem.invalid("note", "说明不超过 " + LONGEST_TEXT + " 个字。");
        }
        var after = new CleanUp(
                id,
                before.organ(),
                version,
                before.year(),
                before.dueOn(),
                clock.today(),
                by.name(),
                seen.persons(),
                seen.certificates(),
                seen.faults().size(),
                blankToNull(note));
        if (!store.confirm(after)) {
            throw Problem.conflict("这次清查已经有人确认过，请刷新后再看。");
        }
        log.record("confirm-clean-up", id, before.organ(), clock.today(), after);
        return cleanUp(id);
    }

    private static Optional<String> fault(Officer person, LocalDate today) {
        var open = person.certificates().stream()
                .filter(certificate -> certificate.state() == Certificate.State.VALID)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (person.leftOn() != null) {
            return Optional.of(person.name() + "已离岗，证件没有收回注销");
        }
        if (!person.kind().mayHoldCertificate()) {
            return Optional.of(person.name() + "是" + person.kind().label() + "，不得持有执法证件");
        }
        return open.stream().allMatch(certificate -> certificate.until().isBefore(today))
                ? Optional.of(person.name() + "的证件已过期，没有换发或者注销")
                : Optional.empty();
    }

    private Optional<Reminder> reminder(CareStore.Held held, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, held.until());
        if (held.state().equals("lost")) {
            return Optional.of(reminder(held, Reminder.Kind.LOST, "已登记遗失，等待补发", true));
        }
        if (days < 0) {
            return Optional.of(reminder(held, Reminder.Kind.EXPIRED, "已过期 " + -days + " 天", true));
        }
        if (days <= days("first", today)) {
            var near = days <= days("last", today) ? "，一周之内" : days <= days("second", today) ? "，一个月之内" : "";
            return Optional.of(
                    reminder(held, Reminder.Kind.EXPIRING, "还有 " + days + " 天到期" + near, days <= days("last", today)));
        }
        if (Boolean.FALSE.equals(held.passed())) {
            return Optional.of(reminder(held, Reminder.Kind.FAILED, today.getYear() + " 年审验未通过", true));
        }
        return held.passed() == null && held.from().getYear() < today.getYear()
                ? Optional.of(reminder(held, Reminder.Kind.UNCHECKED, today.getYear() + " 年还没有审验", false))
                : Optional.empty();
    }

    private Reminder reminder(CareStore.Held held, Reminder.Kind kind, String words, boolean urgent) {
        return new Reminder(
                kind,
                kind.label(),
                held.officer(),
                held.name(),
                held.organ(),
                organs.find(held.organ()).map(Organ::name).orElse(""),
                held.certificate(),
                held.number(),
                held.until(),
                words,
                urgent);
    }

    private static int days(String which, LocalDate on) {
        return (int) Parameters.standard().number("officers.expiry-reminder-" + which, on);
    }

    private Unlawful unlawful(Officer holder, Certificate certificate, Found found, Actor by) {
        return new Unlawful(
                RecordId.create(holder.id().region()),
                holder.organ(),
                holder.id(),
                certificate.id(),
                holder.name(),
                certificate.number(),
                found.kind(),
                found.on(),
                found.finding().strip(),
                by.name());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
