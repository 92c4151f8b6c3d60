package org.zhiheng.training;

import static org.zhiheng.officers.OfficerBuilder.anOfficer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.zhiheng.access.Actor;
import org.zhiheng.officers.Certificate.Issuer;
import org.zhiheng.officers.CertificateEntry;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerEntry;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.leaving.Departure;
import org.zhiheng.officers.leaving.Departures;
import org.zhiheng.organs.Organ;
import org.zhiheng.platform.RecordId;

/**
 * The officers of the generated county: they join, are given certificates, move, retire, hand their certificates back. What
 * became of each is kept here while it happens, and never read from the product.
 */
final class CountyPeople {

    private static final int OFFICERS = 900;
    private static final int SUPERVISORS = 7;
    private static final LocalDate EXPIRES = LocalDate.of(CountyYear.YEAR, 6, 30);

    /** What the generator itself knows of a person. */
    static final class Person {
        final Officer officer;
        final LocalDate joined;
        final LocalDate born;
        final boolean enforcing;
        final boolean lawQualified;
        final RecordId firstOrgan;
        RecordId organ;
        boolean supervising;

        @Nullable
        LocalDate left;

        @Nullable
        LocalDate certifiedFrom;

        @Nullable
        LocalDate certifiedUntil;

        final Map<Category, BigDecimal> hours = new HashMap<>();
        final Set<RecordId> courses = new HashSet<>();
        final Map<RecordId, LocalDate> rotated = new HashMap<>();
        final Map<RecordId, LocalDate> due = new HashMap<>();

        Person(Officer officer, LocalDate joined, LocalDate born, boolean enforcing, boolean lawQualified) {
            this.officer = officer;
            this.joined = joined;
            this.born = born;
            this.enforcing = enforcing;
            this.lawQualified = lawQualified;
            this.firstOrgan = officer.organ();
            this.organ = officer.organ();
        }

        boolean servesOn(LocalDate day) {
            return !joined.isAfter(day) && (left == null || left.isAfter(day));
        }

        boolean enforcesOn(LocalDate day) {
            return enforcing && servesOn(day);
        }

        boolean isCountedOn(LocalDate day) {
            return servesOn(day)
                    && certifiedFrom != null
                    && !certifiedFrom.isAfter(day)
                    && certifiedUntil != null
                    && !certifiedUntil.isBefore(day);
        }

        void learn(Category category, BigDecimal more) {
            hours.merge(category, more, BigDecimal::add);
        }

        BigDecimal got(Category category) {
            return hours.getOrDefault(category, BigDecimal.ZERO);
        }

        /** Thirty, or two and a half for each month from that of joining. */
        BigDecimal needed() {
            var months = joined.getYear() == CountyYear.YEAR ? 13 - joined.getMonthValue() : 12;
            return new BigDecimal("2.5").multiply(BigDecimal.valueOf(months));
        }

        boolean isReached() {
            return got(Category.PUBLIC_LAW).compareTo(needed()) >= 0
                    && got(Category.TRADE).compareTo(needed()) >= 0;
        }
    }

    /** Somebody who retired with certificates, and how far their recall is. */
    static final class Retired {
        final Person person;
        final RecordId departure;
        Departure.State state = Departure.State.RECALLED;

        Retired(Person person, RecordId departure) {
            this.person = person;
            this.departure = departure;
        }
    }

    final List<Person> all = new ArrayList<>();
    final List<Retired> retired = new ArrayList<>();
    int moved;
    int newlyCertified;
    private int certificates;

    private final List<Organ> organs;
    private final Actor supervisor;
    private final OfficerRegister register;
    private final Officers officers;
    private final Departures departures;
    private final Random chance = new Random(31_42);

    CountyPeople(ApplicationContext context, List<Organ> organs, Actor supervisor) {
        this.organs = organs;
        this.supervisor = supervisor;
        register = context.getBean(OfficerRegister.class);
        officers = context.getBean(Officers.class);
        departures = context.getBean(Departures.class);
    }

    void enlist() {
        for (var at = 0; at < OFFICERS; at++) {
            all.add(one(organs.get(chance.nextInt(organs.size()))));
        }
        all.stream()
                .filter(person -> person.certifiedUntil != null && person.certifiedUntil.isAfter(CountyYear.LAST))
                .limit(SUPERVISORS)
                .forEach(person -> {
                    certify(person, Issuer.SUPERVISION, LocalDate.of(2024, 3, 1), LocalDate.of(2029, 2, 28));
                    person.supervising = true;
                });
    }

    private Person one(Organ organ) {
        var joined = chance.nextInt(100) < 15
                ? LocalDate.of(CountyYear.YEAR, 1 + chance.nextInt(12), 1 + chance.nextInt(28))
                : LocalDate.of(2015 + chance.nextInt(10), 3, 1);
        var born = LocalDate.of(1964 + chance.nextInt(36), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        var enforcing = chance.nextInt(100) >= 4;
        var lawQualified = chance.nextInt(100) < 20;
        var builder = anOfficer(organ)
                .kind(enforcing ? Officer.Kind.CIVIL_SERVANT : Officer.Kind.ASSISTANT)
                .uncertified()
                .joined(joined.toString())
                .born(born);
        var person = new Person(
                (lawQualified ? builder.lawQualified() : builder).addTo(register),
                joined,
                born,
                enforcing,
                lawQualified);
        if (enforcing && chance.nextInt(100) >= 5) {
            var expires = chance.nextInt(100) < 3;
            person.certifiedFrom = expires ? LocalDate.of(2021, 7, 1) : LocalDate.of(2024, 3, 1);
            person.certifiedUntil = expires ? EXPIRES : LocalDate.of(2029, 2, 28);
            certify(person, Issuer.PROVINCE, person.certifiedFrom, person.certifiedUntil);
        }
        return person;
    }

    private void certify(Person person, Issuer issuer, LocalDate from, LocalDate until) {
        var number = "%d-%05d".formatted(CountyYear.REGION, ++certificates);
        register.issue(
                person.officer.id(),
                new CertificateEntry(issuer, number, Set.of("市场监管"), CountyYear.REGION, from, until));
    }

    /** One day in each month some are certified, some go to another organ, some retire, some hand back what they held. */
    void change(LocalDate day) {
        followRecalls(day);
        all.stream()
                .filter(person -> person.enforcesOn(day) && person.certifiedFrom == null)
                .limit(2)
                .forEach(person -> {
                    person.certifiedFrom = day;
                    person.certifiedUntil = day.plusYears(5);
                    certify(person, Issuer.PROVINCE, day, day.plusYears(5));
                    newlyCertified++;
                });
        all.stream().filter(person -> person.servesOn(day)).forEach(person -> {
            var fate = chance.nextInt(1000);
            if (fate < 6) {
                move(person, organs.get(chance.nextInt(organs.size())).id());
            } else if (fate < 10) {
                retire(person, day);
            }
        });
    }

    private void move(Person person, RecordId organ) {
        if (!person.organ.equals(organ)) {
            moved++;
        }
        person.organ = organ;
        var known = officers.get(person.officer.id());
        register.change(
                known.id(),
                new OfficerEntry(
                        organ,
                        known.name(),
                        known.kind(),
                        null,
                        null,
                        null,
                        null,
                        person.joined,
                        person.lawQualified,
                        false,
                        null),
                known.version());
    }

    private void retire(Person person, LocalDate day) {
        person.left = day;
        var known = officers.get(person.officer.id());
        var departure =
                departures.leave(known.id(), Departure.Ground.RETIREMENT, day, null, known.version(), supervisor);
        if (person.certifiedFrom != null) {
            retired.add(new Retired(person, departure.id()));
        }
    }

    /** Half of what is recalled comes back in a month; most of what came back is announced in the next. */
    private void followRecalls(LocalDate day) {
        for (var each : retired) {
            var version = departures.get(each.departure).version();
            if (each.state == Departure.State.RECALLED && chance.nextBoolean()) {
                departures.takeBack(each.departure, day, List.of(), List.of(), null, version, supervisor);
                each.state = Departure.State.RETURNED;
            } else if (each.state == Departure.State.RETURNED && chance.nextInt(100) < 70) {
                departures.announce(each.departure, day, "执法证件注销公告", version, supervisor);
                each.state = Departure.State.ANNOUNCED;
            }
        }
    }

    long retiredAs(Departure.State state) {
        return retired.stream().filter(each -> each.state == state).count();
    }

    /** Five working days after the twenty-fifth are over at the end of the year, but for December. */
    long recallsOverdue() {
        return retired.stream()
                .filter(each -> each.state == Departure.State.RECALLED
                        && each.person.left != null
                        && each.person.left.getMonthValue() < 12)
                .count();
    }
}
