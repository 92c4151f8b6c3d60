package org.zhiheng.demo;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Actors;
import org.zhiheng.access.Role;
import org.zhiheng.files.Files;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.officers.Serving;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.Attendances;
import org.zhiheng.training.Category;
import org.zhiheng.training.Course;
import org.zhiheng.training.CourseEntry;
import org.zhiheng.training.Courses;
import org.zhiheng.training.OutsideTraining;
import org.zhiheng.training.OutsideTrainings;
import org.zhiheng.training.Rotation;
import org.zhiheng.training.Rotations;
import org.zhiheng.training.SessionEntry;
import org.zhiheng.training.Sessions;
import org.zhiheng.training.Teacher;
import org.zhiheng.training.Teachers;

/** The training of the demo county: courses, teachers, a year of sessions, the rotation of 2024, a few claims. */
@Component
class DemoTraining {

    private static final String BUREAU = "沁源县司法局";
    private static final LocalDate ROTATED_BY = LocalDate.of(2024, 6, 30);

    private final Courses courses;
    private final Teachers teachers;
    private final Sessions sessions;
    private final Attendances attendances;
    private final Rotations rotations;
    private final OutsideTrainings outside;
    private final Officers officers;
    private final Organs organs;
    private final Files files;
    private final LegalClock clock;

    DemoTraining(
            Courses courses,
            Teachers teachers,
            Sessions sessions,
            Attendances attendances,
            Rotations rotations,
            OutsideTrainings outside,
            Officers officers,
            Organs organs,
            Files files,
            LegalClock clock) {
        this.courses = courses;
        this.teachers = teachers;
        this.sessions = sessions;
        this.attendances = attendances;
        this.rotations = rotations;
        this.outside = outside;
        this.officers = officers;
        this.organs = organs;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param required this year, on that ground; null where it is not
     */
    record CourseLine(
            String title,
            Category category,
            Course.Audience audience,
            Course.Grade grade,
            Course.Tier tier,
            @Nullable String field,
            Course.Method method,
            BigDecimal hours,
            String outline,
            @Nullable String required) {}

    record TeacherLine(
            String organ,
            String name,
            Teacher.Kind kind,
            @Nullable Set<String> fields,
            String about) {}

    /**
     * @param daysAgo before the day of loading; negative for one to come
     * @param heldOn the day itself, instead
     * @param townships only people of townships are entered
     * @param missingEvery every how-manieth of those entered was absent
     * @param leftOutEvery every how-manieth was not entered at all
     */
    record SessionLine(
            String organ,
            String course,
            @Nullable Integer daysAgo,
            @Nullable LocalDate heldOn,
            String place,
            String teacher,
            int capacity,
            boolean townships,
            int missingEvery,
            int leftOutEvery,
            boolean unconfirmed,
            @Nullable String rotation) {}

    void load() {
        var bureau = actor(BUREAU);
        var known = new HashMap<String, RecordId>();
        DemoFile.read("courses.yaml", CourseLine.class).forEach(line -> known.put(line.title(), course(line, bureau)));
        DemoFile.read("teachers.yaml", TeacherLine.class)
                .forEach(line -> teachers.add(
                        new Teacher.Entry(line.name(), line.kind(), line.fields(), line.about(), null),
                        actor(line.organ())));
        var rotation = rotations.open(new Rotation.Entry("2024 年全员轮训", LocalDate.of(2024, 3, 1), ROTATED_BY), bureau);
        rotations.listEverybody(rotation.id(), bureau);
        var batches = Map.of(rotation.title(), rotation.id());
        DemoFile.read("sessions.yaml", SessionLine.class).forEach(line -> session(line, known, batches));
        rotations.keepSnapshot(rotation.id(), ROTATED_BY, bureau);
        claim(bureau);
    }

    private RecordId course(CourseLine line, Actor by) {
        var entry = new CourseEntry(
                line.title(),
                line.category(),
                line.audience(),
                line.grade(),
                line.tier(),
                line.field(),
                line.method(),
                line.hours(),
                line.outline(),
                null);
        var course = courses.add(entry, by);
        if (line.required() != null) {
            courses.require(course.id(), clock.today().getYear(), line.required(), by);
        }
        return course.id();
    }

    private void session(SessionLine line, Map<String, RecordId> known, Map<String, RecordId> batches) {
        var by = actor(line.organ());
        var on =
                line.heldOn() == null ? clock.today().minusDays(Objects.requireNonNull(line.daysAgo())) : line.heldOn();
        var entry = new SessionEntry(
                Objects.requireNonNull(known.get(line.course()), line.course()),
                on,
                LocalTime.of(9, 0),
                line.place(),
                null,
                line.teacher(),
                line.capacity(),
                null,
                line.rotation() == null ? null : batches.get(line.rotation()),
                null);
        var past = !on.isAfter(clock.today());
        clock.rehearse(
                (past ? on : clock.today()).atTime(17, 0),
                () -> Actors.as(by, () -> {
                    var session = sessions.add(entry, by);
                    var entered = entered(line, by, past ? on : clock.today());
                    if (past && !line.unconfirmed()) {
                        attendances.takeSheet(session, entered, without(entered, line.missingEvery()), by);
                    } else if (!entered.isEmpty()) {
                        attendances.enrol(session.id(), entered, by);
                    }
                }));
    }

    private List<RecordId> entered(SessionLine line, Actor by, LocalDate on) {
        var wanted = officers.serving(by.organ().region(), on, on).stream()
                .filter(Serving::isCertified)
                .filter(person -> line.organ().equals(BUREAU)
                        || organs.withBelow(by.organ()).contains(person.organ()))
                .filter(person ->
                        !line.townships() || organs.get(person.organ()).level() == Organ.Level.TOWNSHIP)
                .map(Serving::id)
                .toList();
        return without(wanted, line.leftOutEvery()).stream()
                .limit(line.capacity())
                .toList();
    }

    /** All but every how-manieth; all for zero. */
    private static List<RecordId> without(List<RecordId> people, int every) {
        var left = new ArrayList<RecordId>();
        for (var at = 0; at < people.size(); at++) {
            if (every == 0 || at % every != every - 1) {
                left.add(people.get(at));
            }
        }
        return left;
    }

    /** A certificate that was counted, and one that waits. */
    private void claim(Actor bureau) {
        var organ =
                organs.findByName(DemoOrgans.COUNTY, "沁源县应急管理局").orElseThrow().id();
        var people = officers.of(organ);
        var personnel = new Actor(organ, "演示数据", Role.PERSONNEL, organ, "沁源县应急管理局", null);
        Actors.as(personnel, () -> claim(people, personnel, bureau));
    }

    private void claim(List<Officer> people, Actor personnel, Actor bureau) {
        var today = clock.today();
        var proof = files.keep(
                        new ByteArrayInputStream("演示用的结业证明，不是真的证书。".getBytes(StandardCharsets.UTF_8)),
                        "结业证明.txt",
                        personnel.organ())
                .id();
        var counted = outside.claim(
                new OutsideTraining.Claim(
                        people.get(0).id(),
                        "全省行政执法骨干培训班",
                        "山西省司法厅",
                        Category.PUBLIC_LAW,
                        today.minusDays(34),
                        today.minusDays(32),
                        BigDecimal.valueOf(12),
                        proof),
                personnel);
        Actors.as(bureau, () -> outside.count(counted.id(), null, null, counted.version(), bureau));
        outside.claim(
                new OutsideTraining.Claim(
                        people.get(1).id(),
                        "危险化学品安全监管实务培训",
                        "长治市应急管理局",
                        Category.TRADE,
                        today.minusDays(12),
                        today.minusDays(11),
                        BigDecimal.valueOf(8),
                        proof),
                personnel);
    }

    private Actor actor(String organ) {
        var id = organs.findByName(DemoOrgans.COUNTY, organ).orElseThrow().id();
        return new Actor(id, "演示数据", Role.TRAINER, id, organ, null);
    }
}
