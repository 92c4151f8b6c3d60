package org.zhiheng.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.NameCursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.RequiredCourseStore.Required;

/** The door to courses (培训课程): every organ sees all of the region, each writes its own. */
@Service
public class Courses {

    private static final int LONGEST_BASIS = 300;

    private final CourseStore store;
    private final RequiredCourseStore required;
    private final Organs organs;
    private final AuditLog log;
    private final LegalClock clock;

    Courses(CourseStore store, RequiredCourseStore required, Organs organs, AuditLog log, LegalClock clock) {
        this.store = store;
        this.required = required;
        this.organs = organs;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What the list is narrowed by; null leaves it open.
     *
     * @param required those required this year alone
     * @param offered those still offered alone
     */
    record Filter(
            @Nullable String words,
            @Nullable RecordId organ,
            @Nullable String category,
            @Nullable String method,
            @Nullable String tier,
            boolean required,
            boolean offered) {}

    @Transactional(readOnly = true)
    Page<Course> search(int region, Filter filter, @Nullable String cursor, int limit) {
        var today = clock.today();
        var found = store.search(region, filter, today, NameCursor.parse(cursor), limit + 1);
        return NameCursor.page(
                found,
                limit,
                store.count(region, filter, today),
                course -> new NameCursor(course.title(), course.id().id()));
    }

    @Transactional(readOnly = true)
    public Course get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("课程"));
    }

    @Transactional
    public Course add(CourseEntry entry, Actor by) {
        TrainingRules.refuse(TrainingRules.faults(entry));
        var course = of(RecordId.create(by.organ().region()), 1, by.organ(), entry);
        store.insert(course);
        log.record("add-course", course.id(), by.organ(), clock.today(), entry);
        return get(course.id());
    }

    /** Sessions that were held keep what they counted; a change holds for those still to be arranged. */
    @Transactional
    Course change(RecordId id, CourseEntry entry, int version, Actor by) {
        TrainingRules.refuse(TrainingRules.faults(entry));
        var before = own(id, by);
        if (!store.update(of(id, version, before.organ(), entry))) {
            throw TrainingRules.stale("“" + before.title() + "”");
        }
        log.record("change-course", id, before.organ(), clock.today(), entry);
        return get(id);
    }

    /** Everybody in service must take it in that year (必修); only the justice bureau says so. */
    @Transactional
    public Course require(RecordId id, int year, String basis, Actor by) {
        var course = get(id);
        requireBureau(by);
        var faults = new ArrayList<FieldProblem>();
        TrainingRules.text(faults, "basis", basis, LONGEST_BASIS, "依据");
        if (year < 2020 || year > 2100) {
            faults.add(new FieldProblem("year", "年度须在 2020 与 2100 之间。"));
        }
        TrainingRules.refuse(faults);
        if (required.of(id).stream().anyMatch(known -> known.year() == year)) {
            throw Problem.conflict("“" + course.title() + "”已经是 " + year + " 年度的必修课程。");
        }
        var made = new Required(id, course.title(), year, basis.strip(), by.name());
        required.insert(made, by.organ().id());
        log.record("require-course", id, by.organ(), clock.today(), made);
        return course;
    }

    @Transactional
    Course requireNoMore(RecordId id, int year, String why, Actor by) {
        var course = get(id);
        requireBureau(by);
        var reason = TrainingRules.reason("why", why);
        if (!required.withdraw(id, year, clock.today(), reason)) {
            throw Problem.conflict("“" + course.title() + "”不是 " + year + " 年度的必修课程。");
        }
        log.record("require-course-no-more", id, by.organ(), clock.today(), new Withdrawn(year, reason));
        return course;
    }

    private record Withdrawn(int year, String why) {}

    @Transactional(readOnly = true)
    List<Required> requiredThisYear(int region) {
        return required.in(region, clock.today().getYear());
    }

    @Transactional(readOnly = true)
    List<Required> requirements(RecordId course) {
        return required.of(course);
    }

    Course own(RecordId id, Actor by) {
        var course = get(id);
        if (!course.organ().equals(by.organ())) {
            throw Problem.forbidden("课程由开课的机关自己管理，不能修改其他机关的课程。");
        }
        return course;
    }

    void requireBureau(Actor by) {
        if (organs.get(by.organ()).kind() != Organ.Kind.JUSTICE_BUREAU) {
            throw Problem.forbidden("这一项由司法行政部门的培训管理人员办理。");
        }
    }

    private static Course of(RecordId id, int version, RecordId organ, CourseEntry entry) {
        return new Course(
                id,
                version,
                organ,
                entry.title().strip(),
                entry.category(),
                entry.audience(),
                entry.grade(),
                entry.tier(),
                TrainingRules.stripped(entry.field()),
                entry.method(),
                entry.hours(),
                TrainingRules.stripped(entry.outline()),
                entry.endedOn());
    }
}
