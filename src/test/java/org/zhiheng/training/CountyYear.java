package org.zhiheng.training;

import static org.zhiheng.officers.OfficerBuilder.anOfficer;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.OfficerEntry;
import org.zhiheng.officers.OfficerRegister;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.settings.SettableClock;

/**
 * A year of training of a county of nine hundred officers, with joins, transfers, retirements and two rotation batches, made
 * by chance from a seed. It keeps a ledger of its own while it makes it, which never looks at what the product counts.
 */
final class CountyYear {

    static final int REGION = 140428;
    static final int YEAR = 2026;
    static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);
    static final LocalDate FIRST_BATCH_UNTIL = LocalDate.of(YEAR, 5, 31);
    private static final int OFFICERS = 900;

    /** What the generator itself knows of a person. */
    static final class Person {
        final Officer officer;
        final LocalDate joined;
        RecordId organ;

        @Nullable
        LocalDate left;

        final boolean certified;
        final Map<Category, BigDecimal> hours = new HashMap<>();
        final Set<RecordId> courses = new HashSet<>();
        final Map<RecordId, LocalDate> rotated = new HashMap<>();
        final Map<RecordId, LocalDate> due = new HashMap<>();

        Person(Officer officer, LocalDate joined, boolean certified) {
            this.officer = officer;
            this.joined = joined;
            this.organ = officer.organ();
            this.certified = certified;
        }

        boolean servesOn(LocalDate day) {
            return !joined.isAfter(day) && (left == null || left.isAfter(day));
        }

        boolean isCountedOn(LocalDate day) {
            return certified && servesOn(day);
        }

        void learn(Category category, BigDecimal more) {
            hours.merge(category, more, BigDecimal::add);
        }

        BigDecimal got(Category category) {
            return hours.getOrDefault(category, BigDecimal.ZERO);
        }

        /** Thirty, or two and a half for each month from that of joining. */
        BigDecimal needed() {
            var months = joined.getYear() == YEAR ? 13 - joined.getMonthValue() : 12;
            return new BigDecimal("2.5").multiply(BigDecimal.valueOf(months));
        }

        boolean isReached() {
            return got(Category.PUBLIC_LAW).compareTo(needed()) >= 0
                    && got(Category.TRADE).compareTo(needed()) >= 0;
        }
    }

    final List<Person> people = new ArrayList<>();
    final Map<Integer, BigDecimal> lawByMonth = new HashMap<>();
    final List<RecordId> required = new ArrayList<>();
    final Organ bureau;
    final Actor trainer;
    RecordId firstBatch = RecordId.create(REGION);
    RecordId secondBatch = RecordId.create(REGION);
    int snapshotMembers;
    int snapshotDone;

    private final ApplicationContext context;
    private final SettableClock clock;
    private final Random chance = new Random(60_30_30);
    private final List<Organ> organs = new ArrayList<>();

    CountyYear(ApplicationContext context) {
        this.context = context;
        this.clock = (SettableClock) context.getBean(LegalClock.class);
        var all = context.getBean(Organs.class);
        bureau = anOrgan()
                .kind(Organ.Kind.JUSTICE_BUREAU)
                .at(Organ.Level.COUNTY, REGION)
                .addTo(all);
        for (var at = 0; at < 18; at++) {
            organs.add(anOrgan().at(Organ.Level.COUNTY, REGION).addTo(all));
        }
        for (var at = 0; at < 12; at++) {
            organs.add(anOrgan()
                    .kind(Organ.Kind.TOWNSHIP)
                    .at(Organ.Level.TOWNSHIP, REGION)
                    .addTo(all));
        }
        trainer = new Actor(bureau.id(), "培训员", Role.TRAINER, bureau.id(), bureau.name(), null);
    }

    void live() {
        clock.set(LAST + "T09:00");
        in(Scope.all(), this::enlist);
        var courses = new HashMap<Category, List<RecordId>>();
        asTrainer("2026-01-05", () -> openCourses(courses));
        for (var month = 1; month <= 12; month++) {
            for (var day : List.of(8, 20)) {
                holdSession(courses, LocalDate.of(YEAR, month, day));
            }
            move(LocalDate.of(YEAR, month, 25));
            if (month == 5) {
                keepFirstSnapshot();
            }
        }
        correctSome();
        clock.set(LAST + "T09:00");
    }

    private void enlist() {
        var register = context.getBean(OfficerRegister.class);
        for (var at = 0; at < OFFICERS; at++) {
            var organ = organs.get(chance.nextInt(organs.size()));
            var late = chance.nextInt(100) < 15;
            var joined = late
                    ? LocalDate.of(YEAR, 1 + chance.nextInt(12), 1 + chance.nextInt(28))
                    : LocalDate.of(2015 + chance.nextInt(10), 3, 1);
            var certified = chance.nextInt(100) >= 5;
            var builder =
                    anOfficer(organ).region(REGION).joined(joined.toString()).valid("2024-03-01", "2029-02-28");
            people.add(new Person((certified ? builder : builder.uncertified()).addTo(register), joined, certified));
        }
    }

    private void openCourses(Map<Category, List<RecordId>> courses) {
        for (var category : Category.values()) {
            for (var number = 1; number <= 3; number++) {
                var entry = new CourseEntry(
                        category.label() + number,
                        category,
                        Course.Audience.EVERYONE,
                        Course.Grade.ANY,
                        Course.Tier.ANY,
                        null,
                        Course.Method.LECTURE,
                        new BigDecimal(number * 4),
                        null,
                        null);
                courses.computeIfAbsent(category, fresh -> new ArrayList<>())
                        .add(context.getBean(Courses.class).add(entry, trainer).id());
            }
        }
        var must = courses.getOrDefault(Category.PUBLIC_LAW, List.of()).get(2);
        context.getBean(Courses.class).require(must, YEAR, "年度方案", trainer);
        required.add(must);
        var rotations = context.getBean(Rotations.class);
        firstBatch = rotations
                .open(new Rotation.Entry("第一批轮训", LocalDate.of(YEAR, 1, 1), FIRST_BATCH_UNTIL), trainer)
                .id();
        secondBatch = rotations
                .open(new Rotation.Entry("第二批轮训", LocalDate.of(YEAR, 7, 1), LocalDate.of(YEAR, 11, 30)), trainer)
                .id();
        list(firstBatch, FIRST_BATCH_UNTIL, LocalDate.of(YEAR, 1, 5));
    }

    private void list(RecordId batch, LocalDate until, LocalDate on) {
        context.getBean(Rotations.class).listEverybody(batch, trainer);
        people.stream()
                .filter(person -> person.isCountedOn(on) && !person.due.containsKey(batch))
                .forEach(person ->
                        person.due.put(batch, person.joined.isAfter(until) ? person.joined.plusMonths(6) : until));
    }

    private void holdSession(Map<Category, List<RecordId>> courses, LocalDate day) {
        asTrainer(day.toString(), () -> {
            if (day.equals(LocalDate.of(YEAR, 7, 8))) {
                list(secondBatch, LocalDate.of(YEAR, 11, 30), day);
                list(firstBatch, FIRST_BATCH_UNTIL, day);
            }
            var category = chance.nextInt(5) == 0
                    ? Category.POLITICAL
                    : chance.nextBoolean() ? Category.PUBLIC_LAW : Category.TRADE;
            var course = context.getBean(Courses.class)
                    .get(courses.getOrDefault(category, List.of()).get(chance.nextInt(3)));
            var batch = day.isAfter(LocalDate.of(YEAR, 6, 30)) ? secondBatch : firstBatch;
            var session = context.getBean(Sessions.class)
                    .add(new SessionEntry(course.id(), day, null, "礼堂", null, "教师", 2000, null, batch, null), trainer);
            var there = people.stream().filter(person -> person.servesOn(day)).toList();
            var present =
                    there.stream().filter(person -> chance.nextInt(100) < 80).toList();
            context.getBean(Attendances.class).takeSheet(session, ids(there), ids(present), trainer);
            present.forEach(person -> {
                person.learn(category, course.hours());
                person.courses.add(course.id());
                person.rotated.putIfAbsent(batch, day);
                if (category == Category.PUBLIC_LAW) {
                    attended.add(new Attended(person, session, course.hours(), day));
                }
            });
            there.stream()
                    .filter(person -> !present.contains(person))
                    .forEach(person -> missed.add(new Missed(person, session, category, course, batch, day)));
        });
    }

    private record Attended(Person person, Session session, BigDecimal hours, LocalDate day) {}

    private record Missed(
            Person person, Session session, Category category, Course course, RecordId batch, LocalDate day) {}

    private final List<Attended> attended = new ArrayList<>();
    private final List<Missed> missed = new ArrayList<>();

    private static List<RecordId> ids(List<Person> some) {
        return some.stream().map(person -> person.officer.id()).toList();
    }

    /** Some go to another organ, some retire. */
    private void move(LocalDate day) {
        clock.set(day + "T09:00");
        in(Scope.all(), () -> {
            var register = context.getBean(OfficerRegister.class);
            people.stream().filter(person -> person.servesOn(day)).forEach(person -> {
                var fate = chance.nextInt(1000);
                if (fate < 6) {
                    person.organ = organs.get(chance.nextInt(organs.size())).id();
                    change(register, person);
                } else if (fate < 10) {
                    person.left = day;
                    leave(register, person, day);
                }
            });
        });
    }

    private void leave(OfficerRegister register, Person person, LocalDate day) {
        var known = context.getBean(Officers.class).get(person.officer.id());
        register.leave(known, day, known.version());
    }

    private void change(OfficerRegister register, Person person) {
        var known = context.getBean(Officers.class).get(person.officer.id());
        register.change(
                known.id(),
                new OfficerEntry(
                        person.organ,
                        known.name(),
                        known.kind(),
                        null,
                        null,
                        null,
                        null,
                        person.joined,
                        false,
                        false,
                        null),
                known.version());
    }

    private void keepFirstSnapshot() {
        asTrainer("2026-06-01", () -> {
            context.getBean(Rotations.class).keepSnapshot(firstBatch, FIRST_BATCH_UNTIL, trainer);
            snapshotMembers = (int) people.stream()
                    .filter(person -> person.due.containsKey(firstBatch))
                    .count();
            snapshotDone = (int) people.stream()
                    .filter(person -> person.due.containsKey(firstBatch) && person.rotated.containsKey(firstBatch))
                    .count();
        });
    }

    /** After the snapshot some absences turn out to be wrong. */
    private void correctSome() {
        asTrainer(LAST.toString(), () -> {
            for (var at = 0; at < 40; at++) {
                var wrong = missed.remove(chance.nextInt(missed.size()));
                var hours = BigDecimal.valueOf(2);
                context.getBean(Attendances.class)
                        .correct(
                                wrong.session().id(),
                                wrong.person().officer.id(),
                                new Attendances.Correction(true, hours, "签到表漏登"),
                                2,
                                trainer);
                wrong.person().learn(wrong.category(), hours);
                wrong.person().courses.add(wrong.course().id());
                wrong.person()
                        .rotated
                        .merge(wrong.batch(), wrong.day(), (one, other) -> one.isBefore(other) ? one : other);
                if (wrong.category() == Category.PUBLIC_LAW) {
                    attended.add(new Attended(wrong.person(), wrong.session(), hours, wrong.day()));
                }
            }
        });
        attended.stream()
                .filter(each -> each.person().isCountedOn(LAST))
                .forEach(each -> lawByMonth.merge(each.day().getMonthValue(), each.hours(), BigDecimal::add));
    }

    List<Person> counted() {
        return people.stream().filter(person -> person.isCountedOn(LAST)).toList();
    }

    void asTrainer(String day, Runnable work) {
        clock.set(day + "T09:00");
        var scope = context.getBean(Places.class).scopeOf(Role.TRAINER, bureau.id());
        in(scope, () -> Actors.as(trainer, work));
    }

    private void in(Scope scope, Runnable work) {
        scope.run(() -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run()));
    }

    static String words(BigDecimal... hours) {
        return Arrays.stream(hours).map(HoursAccount::plain).toList().toString();
    }
}
