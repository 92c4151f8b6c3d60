package org.zhiheng.training;

import static java.util.stream.Collectors.toSet;
import static org.zhiheng.organs.OrganBuilder.anOrgan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Places;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.settings.SettableClock;
import org.zhiheng.training.CountyPeople.Person;

/**
 * A year of training of a county of nine hundred officers and two rotation batches, made by chance from a seed. It keeps a
 * ledger of its own while it makes it, which never looks at what the product counts.
 */
final class CountyYear {

    static final int REGION = 140428;
    static final int YEAR = 2026;
    static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);
    static final LocalDate FIRST_BATCH_UNTIL = LocalDate.of(YEAR, 5, 31);

    final CountyPeople officers;
    final List<Person> people;
    final Map<Integer, BigDecimal> lawByMonth = new HashMap<>();
    final List<RecordId> required = new ArrayList<>();
    final Organ bureau;
    final Set<RecordId> townships;
    final Actor trainer;
    RecordId firstBatch = RecordId.create(REGION);
    RecordId secondBatch = RecordId.create(REGION);
    int snapshotMembers;
    int snapshotDone;

    private final ApplicationContext context;
    private final SettableClock clock;
    private final Random chance = new Random(60_30_30);
    private final Actor supervisor;

    CountyYear(ApplicationContext context) {
        this.context = context;
        this.clock = (SettableClock) context.getBean(LegalClock.class);
        var all = context.getBean(Organs.class);
        bureau = anOrgan()
                .kind(Organ.Kind.JUSTICE_BUREAU)
                .at(Organ.Level.COUNTY, REGION)
                .addTo(all);
        var organs = new ArrayList<Organ>();
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
        supervisor = new Actor(bureau.id(), "监督员", Role.SUPERVISOR, bureau.id(), bureau.name(), null);
        townships = organs.stream()
                .filter(organ -> organ.kind() == Organ.Kind.TOWNSHIP)
                .map(Organ::id)
                .collect(toSet());
        officers = new CountyPeople(context, organs, supervisor);
        people = officers.all;
    }

    void live() {
        clock.set(LAST + "T09:00");
        asSupervisor(LAST, officers::enlist);
        var courses = new HashMap<Category, List<RecordId>>();
        asTrainer("2026-01-05", () -> openCourses(courses));
        for (var month = 1; month <= 12; month++) {
            for (var day : List.of(8, 20)) {
                holdSession(courses, LocalDate.of(YEAR, month, day));
            }
            var day = LocalDate.of(YEAR, month, 25);
            asSupervisor(day, () -> officers.change(day));
            if (month == 5) {
                keepFirstSnapshot();
            }
        }
        correctSome();
        clock.set(LAST + "T09:00");
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
        as(trainer, day, work);
    }

    private void asSupervisor(LocalDate day, Runnable work) {
        as(supervisor, day.toString(), work);
    }

    private void as(Actor actor, String day, Runnable work) {
        clock.set(day + "T09:00");
        context.getBean(Places.class)
                .scopeOf(actor.role(), bureau.id())
                .run(() -> context.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> Actors.as(actor, work)));
    }

    static String words(BigDecimal... hours) {
        return Arrays.stream(hours).map(HoursAccount::plain).toList().toString();
    }
}
