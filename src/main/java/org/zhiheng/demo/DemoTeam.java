package org.zhiheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.CertificateEntry;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerEntry;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.care.Care;
import org.zhiheng.officers.care.Unlawful;
import org.zhiheng.officers.leaving.Departure;
import org.zhiheng.officers.leaving.Departures;
import org.zhiheng.officers.qualification.Application.Result;
import org.zhiheng.officers.qualification.ApplicationEntry;
import org.zhiheng.officers.qualification.Applications;
import org.zhiheng.officers.team.ApprovedPosts;
import org.zhiheng.officers.team.Team;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Who leaves, who applies for a certificate and whose was withdrawn in the demo county. */
@Component
class DemoTeam {

    private static final String BUREAU = "沁源县司法局";

    private final OfficerRegister register;
    private final Departures departures;
    private final Applications applications;
    private final Care care;
    private final Team team;
    private final Officers officers;
    private final Organs organs;
    private final Files files;
    private final LegalClock clock;

    DemoTeam(
            OfficerRegister register,
            Departures departures,
            Applications applications,
            Care care,
            Team team,
            Officers officers,
            Organs organs,
            Files files,
            LegalClock clock) {
        this.register = register;
        this.departures = departures;
        this.applications = applications;
        this.care = care;
        this.team = team;
        this.officers = officers;
        this.organs = organs;
        this.files = files;
        this.clock = clock;
    }

    record Line(
            String what,
            String organ,
            String name,
            Officer.Kind kind,
            String idNumber,
            String post,
            LocalDate joinedOn,
            Officer.Education education,
            boolean lawQualified,
            @Nullable String number,
            String field,
            Departure.@Nullable Ground ground,
            int daysAgo,
            @Nullable String note) {}

    void load() {
        DemoFile.read("team.yaml", Line.class).forEach(line -> {
            if (line.number() == null) {
                apply(line);
            } else {
                hold(line);
            }
        });
        look();
        supervise();
        organs.all().forEach(this::post);
    }

    /** The people of the bureau hold certificates of supervision. */
    private void supervise() {
        var by = actor(BUREAU, Role.SUPERVISOR);
        Actors.as(
                by,
                () -> officers.of(by.organ())
                        .forEach(officer -> register.issue(
                                officer.id(),
                                new CertificateEntry(
                                        Issuer.SUPERVISION,
                                        "演监" + officer.idNumber().plain().substring(13),
                                        Set.of("行政执法监督"),
                                        DemoOrgans.COUNTY,
                                        LocalDate.of(2026, 2, 1),
                                        LocalDate.of(2031, 1, 31)))));
    }

    /** One post more than people in every third organ. */
    private void post(Organ organ) {
        var people = officers.of(organ.id()).stream()
                .filter(person -> person.leftOn() == null && person.kind().mayHoldCertificate())
                .toList();
        if (people.isEmpty()) {
            return;
        }
        var by = actor(BUREAU, Role.SUPERVISOR);
        var posts = people.size() + organ.name().length() % 3;
        var establishment = people.getFirst().establishment();
        Actors.as(
                by,
                () -> team.approve(
                        new ApprovedPosts(establishment, posts, LocalDate.of(2025, 1, 1), "沁编〔2024〕9号（演示）", organ.id()),
                        by));
    }

    private void hold(Line line) {
        var supervisor = actor(BUREAU, Role.SUPERVISOR);
        var on = clock.today().minusDays(line.daysAgo());
        Actors.as(supervisor, () -> {
            var officer = register.add(officer(line, id(line.organ())));
            var certificate = register.issue(
                    officer.id(),
                    new CertificateEntry(
                            Issuer.PROVINCE,
                            Objects.requireNonNull(line.number()),
                            Set.of(line.field()),
                            DemoOrgans.COUNTY,
                            LocalDate.of(2024, 3, 1),
                            LocalDate.of(2029, 2, 28)));
            if (line.what().equals("unlawful")) {
                care.withdraw(
                        new Care.Found(
                                certificate.id(), Unlawful.Kind.APPLICATION, on, Objects.requireNonNull(line.note())),
                        supervisor);
            } else {
                leave(line, officer, on, supervisor);
            }
        });
    }

    private void leave(Line line, Officer officer, LocalDate on, Actor by) {
        var ground = Objects.requireNonNull(line.ground());
        var left = departures.leave(officer.id(), ground, on, null, officer.version(), by);
        if (line.what().equals("announced")) {
            var back = departures.takeBack(left.id(), on, List.of(), List.of(), null, left.version(), by);
            departures.announce(
                    left.id(),
                    on.plusDays(2),
                    line.organ() + line.name() + "已" + ground.label() + "，其行政执法证（" + line.number() + "）予以注销。",
                    back.version(),
                    by);
        }
    }

    private void apply(Line line) {
        var personnel = actor(line.organ(), Role.PERSONNEL);
        Actors.as(personnel, () -> {
            var submitted = applications.apply(entry(line, personnel.organ()), personnel);
            var supervisor = actor(BUREAU, Role.SUPERVISOR);
            Actors.as(supervisor, () -> {
                switch (line.what()) {
                    case "returned" -> applications.giveBack(submitted.id(), line.note(), 1, supervisor);
                    case "exempt" -> applications.exempt(submitted.id(), "已核对法律职业资格证书。", 1, supervisor);
                    case "accepted", "passed" -> applications.accept(submitted.id(), null, 1, supervisor);
                    default -> {}
                }
            });
            if (line.what().equals("passed")) {
                examined(submitted.id());
            }
        });
    }

    private void examined(RecordId application) {
        var trainer = actor(BUREAU, Role.TRAINER);
        Actors.as(
                trainer,
                () -> applications.recordResult(
                        application,
                        new Result(new BigDecimal("84.5"), true, clock.today().minusDays(3)),
                        List.of(kept("资格考试成绩单（演示）.png", trainer.organ())),
                        2,
                        trainer));
    }

    /** Most certificates were checked this year, and one organ has confirmed its clean-up. */
    private void look() {
        var supervisor = actor(BUREAU, Role.SUPERVISOR);
        Actors.as(supervisor, () -> {
            var checked = new HashSet<RecordId>();
            care.unchecked(DemoOrgans.COUNTY).forEach(certificate -> {
                if (certificate.id().hashCode() % 4 != 0) {
                    checked.add(certificate);
                }
            });
            care.check(new Care.Checked(clock.today().getYear(), List.copyOf(checked), true, null), supervisor);
            care.startCleanUp(clock.today().getYear(), clock.today().plusDays(30), supervisor);
        });
    }

    private static OfficerEntry officer(Line line, RecordId organ) {
        return new OfficerEntry(
                organ,
                line.name(),
                line.kind(),
                line.idNumber(),
                null,
                line.post(),
                line.education(),
                line.joinedOn(),
                line.lawQualified(),
                false,
                null);
    }

    private ApplicationEntry entry(Line line, RecordId organ) {
        return new ApplicationEntry(
                line.name(),
                line.idNumber(),
                line.kind(),
                null,
                line.post(),
                line.education(),
                line.joinedOn(),
                line.lawQualified(),
                line.lawQualified(),
                List.of(line.field()),
                DemoOrgans.COUNTY,
                true,
                "在编在岗，符合申领条件，同意申报。",
                List.of(kept("证件照（演示）.png", organ)),
                List.of(kept("编制证明（演示）.png", organ)),
                line.lawQualified() ? List.of(kept("法律职业资格证书（演示）.png", organ)) : List.of(),
                null);
    }

    private RecordId kept(String name, RecordId organ) {
        try (var picture = new ClassPathResource(DemoOfficers.PORTRAIT).getInputStream()) {
            return files.keep(picture, name, organ).id();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Actor actor(String organ, Role role) {
        var id = id(organ);
        return new Actor(id, "演示数据", role, id, organ, null);
    }

    private RecordId id(String organ) {
        return organs.findByName(DemoOrgans.COUNTY, organ).orElseThrow().id();
    }
}
