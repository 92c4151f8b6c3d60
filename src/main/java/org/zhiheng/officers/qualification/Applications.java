package org.zhiheng.officers.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.CertificateEntry;
import org.zhiheng.officers.HandedIn;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerEntry;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.qualification.Application.Person;
import org.zhiheng.officers.qualification.Application.Result;
import org.zhiheng.platform.PersonalText;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The acts on applications (资格申报), each as the table of the procedure allows it. */
@Service
public class Applications {

    private final ApplicationStore store;
    private final ApplicationWriter writer;
    private final Gate gate;
    private final Officers officers;
    private final OfficerRegister register;
    private final Files files;
    private final HandedIn handedIn;
    private final LegalClock clock;

    Applications(
            ApplicationStore store,
            ApplicationWriter writer,
            Gate gate,
            Officers officers,
            OfficerRegister register,
            Files files,
            HandedIn handedIn,
            LegalClock clock) {
        this.store = store;
        this.writer = writer;
        this.gate = gate;
        this.officers = officers;
        this.register = register;
        this.files = files;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Application get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("资格申报"));
    }

    /** An organ applies for a person (单位申报). */
    @Transactional
    public Application apply(ApplicationEntry entry, Actor by) {
        var today = clock.today();
        var idNumber = entry.idNumber() == null ? null : entry.idNumber().strip();
        ApplicationRules.require(entry, idNumber, today);
        var number = PersonalText.of(String.valueOf(idNumber));
        var known = inService(number, by.organ());
        if (known.isEmpty() && officers.isInService(number.plain())) {
            throw Problem.conflict("这个公民身份号码已在别的机关登记在岗：请先由原单位登记离岗，或者由司法行政部门办理调动。");
        }
        if (store.isOpen(number.plain())) {
            throw Problem.conflict("这个公民身份号码已有一件没有办结的资格申报，不能重复申报。");
        }
        var application = new Application(
                RecordId.create(by.organ().region()),
                1,
                by.organ(),
                known.map(Officer::id).orElse(null),
                number,
                person(entry),
                proofs(entry, by),
                Stage.SUBMITTED,
                today,
                false,
                null,
                null);
        gate.requireAsRegistered(application);
        writer.insert(application, today);
        return get(application.id());
    }

    /** The organ hands it in again after it was returned. */
    @Transactional
    public Application resubmit(RecordId id, ApplicationEntry entry, int version, Actor by) {
        var before = requireAllowed(id, Doing.RESUBMIT, version, by);
        ApplicationRules.require(entry, before.idNumber().plain(), clock.today());
        var after = new Application(
                id,
                version,
                before.organ(),
                before.officer(),
                before.idNumber(),
                person(entry),
                proofs(entry, by),
                Stage.SUBMITTED,
                clock.today(),
                false,
                null,
                null);
        gate.requireAsRegistered(after);
        return write(after, Doing.RESUBMIT, null, after.proofs());
    }

    @Transactional
    public Application withdraw(RecordId id, @Nullable String note, int version, Actor by) {
        return settle(id, Doing.WITHDRAW, ApplicationRules.requireNote(note, "撤回的理由"), version, by);
    }

    /** Accepted: the person is in the register from now on, without a certificate, and may be examined. */
    @Transactional
    public Application accept(RecordId id, @Nullable String note, int version, Actor by) {
        return admit(id, Doing.ACCEPT, note, version, by);
    }

    /** The examination is forgone for who is legally qualified and has proved it (RY-05). */
    @Transactional
    public Application exempt(RecordId id, @Nullable String note, int version, Actor by) {
        return admit(id, Doing.EXEMPT, note, version, by);
    }

    @Transactional
    public Application giveBack(RecordId id, @Nullable String note, int version, Actor by) {
        return settle(id, Doing.RETURN, ApplicationRules.requireNote(note, "退回的理由"), version, by);
    }

    @Transactional
    public Application refuse(RecordId id, @Nullable String note, int version, Actor by) {
        return settle(id, Doing.REFUSE, ApplicationRules.requireNote(note, "不予通过的理由"), version, by);
    }

    /** The result of an examination held outside the platform, with what proves it. */
    @Transactional
    public Application recordResult(RecordId id, Result result, List<RecordId> proofs, int version, Actor by) {
        var doing = result.passed() ? Doing.PASS_EXAMINATION : Doing.FAIL_EXAMINATION;
        var before = requireAllowed(id, doing, version, by);
        if (proofs.isEmpty()) {
            throw Problem.invalid("proofs", "须附考试成绩证明。");
        }
        return examined(before, result, null, named(Proof.Kind.RESULT, proofs, by));
    }

    /** The result of an examination held on the platform. */
    @Transactional
    public void recordResult(RecordId id, Result result, String reference) {
        var before = get(id);
        var doing = result.passed() ? Doing.PASS_EXAMINATION : Doing.FAIL_EXAMINATION;
        Gate.rowOf(before, doing);
        examined(before, result, "考试：" + reference, List.of());
    }

    /** Who changed the name lawfully after passing keeps what was achieved: one number is one person (RY-04). */
    @Transactional
    public Application rename(RecordId id, @Nullable String basis, int version, Actor by) {
        var before = requireAllowed(id, Doing.RENAME, version, by);
        var said = ApplicationRules.requireBasis(basis);
        var name = gate.newName(before);
        var note = "“" + before.person().name() + "”更名为“" + name + "”：" + said;
        return write(before.named(name), Doing.RENAME, note, List.of());
    }

    /** The certificate as it was issued: its number is an opaque text, and never made up here (RY-10). */
    @Transactional
    public Application certify(RecordId id, CertificateEntry entry, int version, Actor by) {
        var before = requireAllowed(id, Doing.CERTIFY, version, by);
        var officer = before.officer();
        if (officer == null) {
            throw new IllegalStateException("an accepted application without a person in the register: " + id);
        }
        if (entry.issuer() != Issuer.PROVINCE && entry.issuer() != Issuer.MINISTRY) {
            throw Problem.invalid("issuer", "资格申报发给行政执法证；" + entry.issuer().label() + "请在人员页上登记。");
        }
        var given = register.issue(
                officer,
                new CertificateEntry(
                        entry.issuer(),
                        entry.number(),
                        entry.fields(),
                        entry.region(),
                        entry.from(),
                        entry.until(),
                        before.photo()));
        return write(
                before.at(Stage.CERTIFIED).certified(given.id()), Doing.CERTIFY, "证号 " + given.number(), List.of());
    }

    private Application admit(RecordId id, Doing doing, @Nullable String note, int version, Actor by) {
        var before = requireAllowed(id, doing, version, by);
        var officer = before.officer() == null
                ? inService(before.idNumber(), before.organ()).map(Officer::id).orElseGet(() -> registered(before))
                : before.officer();
        var moved = before.of(officer).at(Gate.rowOf(before, doing).after(before.stage()));
        var kept = note == null || note.isBlank() ? null : ApplicationRules.requireNote(note, "说明");
        return write(doing == Doing.EXEMPT ? moved.exempted() : moved, doing, kept, List.of());
    }

    /** Who serves in the organ under that number; also who left and was taken back since the application. */
    private Optional<Officer> inService(PersonalText idNumber, RecordId organ) {
        return officers.findByIdNumber(organ.region(), idNumber.plain())
                .filter(officer -> officer.leftOn() == null && officer.organ().equals(organ));
    }

    private RecordId registered(Application application) {
        var person = application.person();
        return register.add(new OfficerEntry(
                        application.organ(),
                        person.name(),
                        person.kind(),
                        application.idNumber().plain(),
                        person.establishment(),
                        person.post(),
                        person.education(),
                        person.joinedOn(),
                        person.lawQualified(),
                        false,
                        null))
                .id();
    }

    private Application settle(RecordId id, Doing doing, String note, int version, Actor by) {
        var before = requireAllowed(id, doing, version, by);
        return write(before.at(Gate.rowOf(before, doing).after(before.stage())), doing, note, List.of());
    }

    private Application examined(Application before, Result result, @Nullable String note, List<Proof> files) {
        if (result.sittingOn().isAfter(clock.today())) {
            throw Problem.invalid("sittingOn", "考试日期不能晚于今天。");
        }
        var doing = result.passed() ? Doing.PASS_EXAMINATION : Doing.FAIL_EXAMINATION;
        return write(before.with(result).at(Gate.rowOf(before, doing).after(before.stage())), doing, note, files);
    }

    private Application write(Application after, Doing doing, @Nullable String note, List<Proof> proofs) {
        writer.update(after, doing, note, proofs, clock.today());
        return get(after.id());
    }

    private Application requireAllowed(RecordId id, Doing doing, int version, Actor by) {
        var application = get(id);
        gate.require(application, doing, version, by);
        return application;
    }

    private static Person person(ApplicationEntry entry) {
        return new Person(
                entry.name().strip(),
                entry.kind(),
                entry.paidFrom(),
                entry.post().strip(),
                entry.education(),
                entry.joinedOn(),
                entry.lawQualified(),
                entry.exemptionAsked(),
                entry.fields().stream()
                        .filter(Predicate.not(String::isBlank))
                        .distinct()
                        .toList(),
                entry.region(),
                entry.statement().strip());
    }

    private List<Proof> proofs(ApplicationEntry entry, Actor by) {
        handedIn.faultOfPhoto("photo", entry.photo().getFirst(), by).ifPresent(fault -> {
            throw Problem.invalid(List.of(fault));
        });
        var proofs = new ArrayList<Proof>();
        proofs.addAll(named(Proof.Kind.PHOTO, entry.photo(), by));
        proofs.addAll(named(Proof.Kind.ESTABLISHMENT, entry.establishmentProofs(), by));
        proofs.addAll(named(Proof.Kind.LAW, entry.lawProofs(), by));
        proofs.addAll(named(Proof.Kind.OTHER, entry.otherProofs(), by));
        return proofs;
    }

    private List<Proof> named(Proof.Kind kind, List<RecordId> handedIn, Actor by) {
        return handedIn.stream()
                .map(id -> new Proof(kind, id, files.getOwn(id, by).name()))
                .toList();
    }
}
