package org.zhiheng.officers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.law.CitizenId;
import org.zhiheng.officers.OfficerView.CertificateView;
import org.zhiheng.officers.OfficerView.ChangeView;
import org.zhiheng.officers.OfficerView.Personal;
import org.zhiheng.officers.OfficerView.Row;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What the pages show of officers. */
@Component
class OfficerDesk {

    private static final int WARNED_DAYS = 60;

    private final Organs organs;
    private final TermStore terms;
    private final LegalClock clock;

    OfficerDesk(Organs organs, TermStore terms, LegalClock clock) {
        this.organs = organs;
        this.terms = terms;
        this.clock = clock;
    }

    Row row(Officer officer) {
        return new Row(
                officer.id(),
                officer.organ(),
                name(officer.organ()),
                officer.name(),
                officer.kind().label(),
                officer.establishment().label(),
                officer.post(),
                officer.joinedOn(),
                officer.lawQualified(),
                officer.hasLeftBy(clock.today()),
                certificates(officer, certificate -> List.of()));
    }

    @Transactional(readOnly = true)
    OfficerView view(Officer officer) {
        return new OfficerView(
                officer.id(),
                officer.version(),
                officer.organ(),
                name(officer.organ()),
                officer.name(),
                officer.kind(),
                officer.kind().label(),
                officer.idNumber(),
                officer.establishment(),
                officer.establishment().label(),
                officer.post(),
                looksAfterPeople() ? officer.education() : null,
                officer.joinedOn(),
                maySeePersonal(officer.id()) ? personal(officer) : null,
                officer.lawQualified(),
                officer.firstReview(),
                officer.leftOn(),
                certificates(officer, certificate -> terms.of(certificate.id())));
    }

    private Personal personal(Officer officer) {
        var education = officer.education();
        return new Personal(
                officer.birthDate(),
                CitizenId.ageOn(officer.idNumber().plain(), clock.today()),
                officer.sex().label(),
                education == null ? null : education.label());
    }

    private static boolean maySeePersonal(RecordId officer) {
        return looksAfterPeople()
                || Actors.find()
                        .filter(actor -> officer.equals(actor.officer()))
                        .isPresent();
    }

    private static boolean looksAfterPeople() {
        return Actors.find()
                .map(Actor::role)
                .filter(role -> role == Role.PERSONNEL || role == Role.TRAINER || role == Role.SUPERVISOR)
                .isPresent();
    }

    private List<CertificateView> certificates(Officer officer, Function<Certificate, List<TermChange>> terms) {
        var today = clock.today();
        return officer.certificates().stream()
                .map(certificate -> view(certificate, terms.apply(certificate), today, officer.hasLeftBy(today)))
                .toList();
    }

    private static CertificateView view(
            Certificate certificate, List<TermChange> terms, LocalDate today, boolean frozen) {
        return new CertificateView(
                certificate.id(),
                certificate.issuer(),
                certificate.issuer().label(),
                certificate.number(),
                certificate.fields().stream().sorted().toList(),
                certificate.region(),
                certificate.from(),
                certificate.until(),
                certificate.state(),
                frozen && certificate.holdsOn(today) ? "冻结" : certificate.stateLabelOn(today),
                !frozen && certificate.isValidOn(today),
                frozen ? null : warning(certificate, today),
                certificate.changes().stream().map(ChangeView::of).toList(),
                terms);
    }

    private static @Nullable String warning(Certificate certificate, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, certificate.until());
        return certificate.isValidOn(today) && left <= WARNED_DAYS ? "还有 " + left + " 天到期" : null;
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
