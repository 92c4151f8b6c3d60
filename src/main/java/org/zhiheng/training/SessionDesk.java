package org.zhiheng.training;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Keys;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Scope;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;
import org.zhiheng.training.AttendanceStore.Corrected;
import org.zhiheng.training.AttendanceStore.Counted;
import org.zhiheng.training.SessionView.CorrectionView;
import org.zhiheng.training.SessionView.Named;
import org.zhiheng.training.SessionView.PersonView;

/** What the pages show of sessions. */
@Component
class SessionDesk {

    private static final List<SheetColumn> SHEET = List.of(
            SheetColumn.optional("姓名", ""),
            SheetColumn.optional("所在机关", "报名时"),
            SheetColumn.optional("状态", "已报名、到课、缺课、退报"),
            SheetColumn.optional("计入学时", ""),
            SheetColumn.optional("签名", "签到时手写"));

    private final Sessions sessions;
    private final Attendances attendances;
    private final AttendanceStore store;
    private final Organs organs;
    private final LegalClock clock;

    SessionDesk(Sessions sessions, Attendances attendances, AttendanceStore store, Organs organs, LegalClock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.store = store;
        this.organs = organs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<SessionView> rows(Page<Session> page, Actor by) {
        Map<RecordId, Counted> counted = page.items().isEmpty()
                ? Map.of()
                : store.counted(
                        by.organ().region(),
                        page.items().stream().map(Session::id).toList());
        return page.map(
                session -> view(session, counted.getOrDefault(session.id(), Counted.NOBODY), List.of(), List.of(), by));
    }

    @Transactional(readOnly = true)
    public SessionView view(RecordId id, Actor by) {
        var people = attendances.of(id).stream()
                .filter(person -> isShown(person, by))
                .toList();
        var officers = people.stream().map(Attendance::officer).collect(toSet());
        var corrections = attendances.corrections(id).stream()
                .filter(corrected -> officers.contains(corrected.officer()))
                .toList();
        return view(sessions.get(id), store.counted(id), people, corrections, by);
    }

    /** Who was there is told to the person, to trainers, and to personnel of those whom they look after. */
    private static boolean isShown(Attendance person, Actor by) {
        return by.is(Role.TRAINER)
                || person.officer().equals(by.officer())
                || (by.is(Role.PERSONNEL) && isWithinScope(person.organ()));
    }

    /** Who organises a session reads all of its rows; personnel are not shown people of other organs for that. */
    private static boolean isWithinScope(RecordId organ) {
        var organs = Scope.current().organs();
        return organs.equals("*")
                || List.of(organs.split(",")).contains(organ.id().toString());
    }

    /** The list to be signed by hand, and later who was there. */
    @Transactional(readOnly = true)
    public byte[] sheet(RecordId id, Actor by) {
        var session = sessions.get(id);
        var lines = attendances.of(id).stream()
                .filter(person -> isShown(person, by))
                .filter(Attendance::isListed)
                .map(person -> List.of(
                        person.officerName(),
                        name(person.organ()),
                        person.state().label(),
                        HoursAccount.plain(person.hours()),
                        ""))
                .toList();
        var mark = session.title() + "，" + session.on() + "，" + session.place() + "。导出：" + by.organName() + " "
                + by.name() + " " + clock.today();
        return SheetWriter.write("签到表", SHEET, lines, mark);
    }

    private SessionView view(
            Session session, Counted counted, List<Attendance> people, List<Corrected> corrections, Actor by) {
        return new SessionView(
                session.id(),
                session.version(),
                session.organ(),
                name(session.organ()),
                session.organ().equals(by.organ()),
                session.course(),
                session.title(),
                session.category(),
                session.category().label(),
                session.method().label(),
                session.hours(),
                session.on(),
                session.startsAt(),
                session.place(),
                session.teacher(),
                session.teacherName(),
                session.capacity(),
                counted.entered(),
                counted.present(),
                session.partners().stream().map(id -> new Named(id, name(id))).toList(),
                session.batch(),
                session.guidance(),
                session.state(),
                session.labelOn(clock.today()),
                session.awaitsConfirmation(clock.today()),
                session.confirmedOn(),
                session.confirmedBy(),
                session.cancelledWhy(),
                people.stream().map(this::person).toList(),
                corrections.stream().map(SessionDesk::correction).toList(),
                people.stream()
                        .filter(person -> Objects.equals(person.officer(), by.officer()))
                        .map(person -> Keys.of(person.state()))
                        .findFirst()
                        .orElse(null));
    }

    private PersonView person(Attendance person) {
        return new PersonView(
                person.officer(),
                person.officerName(),
                person.organ(),
                name(person.organ()),
                person.version(),
                Keys.of(person.state()),
                person.state().label(),
                person.hours());
    }

    private static CorrectionView correction(Corrected corrected) {
        var change = corrected.change();
        return new CorrectionView(
                corrected.name(),
                change.before().label(),
                change.hoursBefore(),
                change.state().label(),
                change.hours(),
                change.reason(),
                change.person(),
                change.on());
    }

    private String name(RecordId organ) {
        return organs.find(organ).map(Organ::name).orElse("");
    }
}
