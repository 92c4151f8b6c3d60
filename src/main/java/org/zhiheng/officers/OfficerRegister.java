package org.zhiheng.officers;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.officers.Certificate.State;
import org.zhiheng.officers.Certificate.StateChange;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;

/** The door for whoever keeps the register (人员与证件管理): the supervisors of the justice bureau, for its region. */
@Service
public class OfficerRegister {

    private final OfficerStore officers;
    private final CertificateStore certificates;
    private final TermStore terms;
    private final PlacementStore placements;
    private final Organs organs;
    private final AuditLog log;
    private final InstantSource clock;
    private final LegalClock legal;

    OfficerRegister(
            OfficerStore officers,
            CertificateStore certificates,
            TermStore terms,
            PlacementStore placements,
            Organs organs,
            AuditLog log,
            InstantSource clock,
            LegalClock legal) {
        this.officers = officers;
        this.certificates = certificates;
        this.terms = terms;
        this.placements = placements;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
        this.legal = legal;
    }

    @Transactional
    public Officer add(OfficerEntry entry) {
        requireBureau();
        OfficerRules.require(OfficerRules.faults(entry, today()));
        var organ = organs.get(entry.organ());
        var idNumber = entry.idNumber();
        if (idNumber == null) {
            throw Problem.invalid("idNumber", "须填写公民身份号码。");
        }
        if (officers.isInService(idNumber)) {
            throw Problem.conflict("这个公民身份号码已经登记在册；调动请修改原有的一条，或者先由原单位登记离岗。");
        }
        var id = RecordId.create(organ.id().region());
        officers.insert(id, entry, idNumber);
        placements.place(id, entry.organ(), entry.joinedOn() == null ? today() : entry.joinedOn());
        log.record("add-officer", id, organ.id(), today(), entry.withoutIdNumber());
        return get(id);
    }

    /** Changes a person whom nobody else changed since {@code version}; who left may be taken back into service. */
    @Transactional
    public Officer change(RecordId id, OfficerEntry entry, int version) {
        requireBureau();
        OfficerRules.require(OfficerRules.faults(entry, today()));
        var before = get(id);
        if (entry.leftOn() != null && !entry.leftOn().equals(before.leftOn())) {
            throw Problem.invalid("leftOn", "离岗请在人员页上“登记离岗”：证件随即冻结，并限期收回。");
        }
        if (organs.get(entry.organ()).id().region() != id.region()) {
            throw Problem.invalid("organ", "跨区划调动请在调入地重新登记，并在本地登记离岗。");
        }
        var back = isBack(before, entry);
        if (!officers.update(before, back ? entry : entry.leaving(before.leftOn()), version)) {
            throw Problem.conflict(before.name() + "的登记刚刚被别人修改过，请刷新后再改。");
        }
        if (!before.organ().equals(entry.organ())) {
            certificates.move(id, entry.organ());
        }
        var again = back && before.leftOn() != null;
        if (again) {
            end(before, numbers(before), State.WITHDRAWN, today(), "离岗后重新到岗，原证收回");
        }
        if (again || !before.organ().equals(entry.organ())) {
            placements.place(id, entry.organ(), again && entry.joinedOn() != null ? entry.joinedOn() : today());
        }
        log.record("change-officer", id, entry.organ(), today(), entry.withoutIdNumber());
        return get(id);
    }

    private static List<String> numbers(Officer officer) {
        return officer.certificates().stream().map(Certificate::number).toList();
    }

    /** Who left and begins again later serves again (重新到岗); the certificates of before stay ended. */
    private static boolean isBack(Officer before, OfficerEntry entry) {
        return before.leftOn() == null
                || (entry.joinedOn() != null && !entry.joinedOn().isBefore(before.leftOn()));
    }

    @Transactional
    public Certificate issue(RecordId officer, CertificateEntry entry) {
        requireBureau();
        var holder = get(officer);
        OfficerRules.require(OfficerRules.faults(holder.kind(), entry));
        if (certificates.isTaken(entry.issuer(), entry.number())) {
            throw Problem.conflict(entry.issuer().label() + "中已经有证号 " + entry.number() + "，请核对。");
        }
        var id = RecordId.create(officer.region());
        certificates.insert(id, holder, entry);
        log.record("issue-certificate", id, holder.organ(), today(), entry);
        return certificate(id);
    }

    /** Suspends, gives back, withdraws or cancels a certificate (暂扣、发还、收回、注销) from a day on. */
    @Transactional
    public Certificate change(RecordId certificate, State state, LocalDate on, String reason) {
        requireBureau();
        var before = certificate(certificate);
        OfficerRules.requirePossible(before, state, on, reason, today());
        return change(before, new StateChange(state, on, reason, person()));
    }

    /** Lets a certificate hold until another day (变更有效期), as when it is renewed under its number. */
    @Transactional
    public Certificate changeTerm(RecordId certificate, LocalDate until, String reason) {
        requireBureau();
        var before = certificate(certificate);
        OfficerRules.requireServing(get(before.officer()), "变更证件有效期");
        OfficerRules.requireTerm(before, until, reason, today());
        var change = new TermChange(before.until(), until, reason, person());
        if (!terms.change(certificate, change, clock.instant())) {
            throw Problem.conflict("证件 " + before.number() + " 刚刚被别人处理过，请刷新后再看。");
        }
        log.record("change-certificate-term", certificate, get(before.officer()).organ(), today(), change);
        return certificate(certificate);
    }

    /** Another certificate with a number of its own in the place of one that was lost or damaged (补发). */
    @Transactional
    public Certificate replace(RecordId certificate, String number, LocalDate from, String reason) {
        requireBureau();
        var before = certificate(certificate);
        OfficerRules.requireServing(get(before.officer()), "补发证件");
        OfficerRules.requirePossible(before, State.CANCELLED, today(), reason, today());
        if (before.state() != State.LOST && before.state() != State.VALID) {
            throw Problem.conflict(
                    "证件 " + before.number() + " 现为" + before.state().label() + "状态，不能补发。");
        }
        var earliest = before.changes().isEmpty()
                ? before.from()
                : before.changes().getLast().on();
        if (from.isBefore(earliest) || from.isAfter(today()) || from.isAfter(before.until())) {
            throw Problem.invalid("from", "新证的有效期起须在 " + earliest + " 与今天之间。");
        }
        change(before, new StateChange(State.CANCELLED, today(), "补发 " + number + "：" + reason, person()));
        return issue(
                before.officer(),
                new CertificateEntry(
                        before.issuer(),
                        number,
                        before.fields(),
                        before.region(),
                        from,
                        before.until(),
                        before.photo()));
    }

    private Certificate change(Certificate before, StateChange change) {
        if (!certificates.change(before.id(), before.state(), change, clock.instant())) {
            throw Problem.conflict("证件 " + before.number() + " 刚刚被别人处理过，请刷新后再看。");
        }
        log.record("change-certificate", before.id(), get(before.officer()).organ(), today(), change);
        return certificate(before.id());
    }

    /**
     * From {@code on} the person no longer serves, and enforces under no certificate (RY-04). Who may register that somebody
     * leaves is for {@code leaving} to say; it needs no power over the register.
     */
    @Transactional
    public void leave(Officer officer, LocalDate on, int version) {
        everywhere(() -> placements.movedOn(officer.id())).filter(on::isBefore).ifPresent(moved -> {
            throw Problem.invalid(
                    "on", officer.name() + "自 " + moved + " 起在现在的机关任职，离岗不能早于这一天（《行政执法监督条例》第十条）。请填写这一天或者以后的日期。");
        });
        if (!everywhere(() -> officers.leave(officer.id(), on, version))) {
            throw Problem.conflict(officer.name() + "的登记刚刚被别人修改过，请刷新后再办。");
        }
    }

    /**
     * Those certificates of a person that are not yet in that state, or beyond it: withdrawn, then cancelled.
     *
     * @param numbers of those that are meant; what was given out since stays
     * @param on not before what was last done to any of them
     */
    @Transactional
    public void end(RecordId officer, Collection<String> numbers, State state, LocalDate on, String reason) {
        everywhere(() -> {
            end(get(officer), numbers, state, on, reason);
            return officer;
        });
    }

    private void end(Officer officer, Collection<String> numbers, State state, LocalDate on, String reason) {
        var by = person();
        var meant = officer.certificates().stream()
                .filter(certificate -> numbers.contains(certificate.number()))
                .filter(certificate -> certificate.state().compareTo(state) < 0)
                .toList();
        meant.forEach(certificate -> OfficerRules.requireInOrder(certificate, on));
        meant.forEach(certificate -> change(certificate, new StateChange(state, on, reason, by)));
    }

    /** Certificates are the region's: whoever may take one back writes the one row that says so. */
    private static <T> T everywhere(Supplier<T> work) {
        return Scope.all().call(work::get);
    }

    private Officer get(RecordId id) {
        return officers.find(id).orElseThrow(() -> Problem.notFound("执法人员"));
    }

    private Certificate certificate(RecordId id) {
        return certificates.find(id).orElseThrow(() -> Problem.notFound("执法证件"));
    }

    /** Only a justice bureau gives out certificates; the system itself does when it loads or imports. */
    public void requireBureau() {
        Actors.find()
                .flatMap(actor -> organs.find(actor.organ()))
                .filter(organ -> organ.kind() != Organ.Kind.JUSTICE_BUREAU)
                .ifPresent(organ -> {
                    throw Problem.forbidden("执法人员和证件由司法行政部门登记，“" + organ.name() + "”没有这项权限。");
                });
    }

    private LocalDate today() {
        return legal.today();
    }

    private static String person() {
        return Actors.find().map(Actor::name).orElse("系统");
    }
}
