package org.zhiheng.training;

import static java.util.stream.Collectors.groupingBy;
import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.officers.Serving;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** Who was there, out of the signed sheets of sessions that were held: all lines or none; it confirms each session it names. */
@Component
class AttendanceImport {

    private static final SheetColumn TITLE = required("课程名称", "本机关组织、还没有确认到课的场次");
    private static final SheetColumn ON = required("日期", "场次的日期");
    private static final SheetColumn ORGAN = required("所在机关", "全称");
    private static final SheetColumn NAME = required("姓名", "");
    private static final SheetColumn POST = optional("职务", "同一机关有同名的人时填写，用来区分");
    private static final SheetColumn PRESENT = required("是否到课", "是 或者 否");
    private static final List<SheetColumn> COLUMNS = List.of(TITLE, ON, ORGAN, NAME, POST, PRESENT);

    private final SessionStore sessions;
    private final Attendances attendances;
    private final Roster roster;
    private final Organs organs;
    private final LegalClock clock;

    AttendanceImport(SessionStore sessions, Attendances attendances, Roster roster, Organs organs, LegalClock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.roster = roster;
        this.organs = organs;
        this.clock = clock;
    }

    private record Named(RecordId organ, String name) {}

    private record Sheet(Session session, SheetLine first, List<RecordId> all, List<RecordId> present) {}

    static byte[] template() {
        return SheetWriter.template("到课名单", COLUMNS);
    }

    @Transactional
    public ImportReport take(InputStream upload, Actor by) {
        var read = SheetReader.read(upload, COLUMNS);
        var people = new HashMap<LocalDate, Map<Named, List<Serving>>>();
        var sheets = new LinkedHashMap<RecordId, Sheet>();
        var seen = new HashSet<String>();
        for (var line : read.lines()) {
            var session = session(line, by);
            var person = session.flatMap(held ->
                    person(line, people.computeIfAbsent(held.on(), day -> serving(day, by)), by));
            var present = line.yes(PRESENT);
            if (session.isEmpty() || person.isEmpty()) {
                continue;
            }
            if (!seen.add(session.get().id() + "/" + person.get())) {
                line.problem(NAME, "“" + line.text(NAME) + "”在这一场出现了两次。");
            }
            var sheet = sheets.computeIfAbsent(
                    session.get().id(), fresh -> new Sheet(session.get(), line, new ArrayList<>(), new ArrayList<>()));
            sheet.all().add(person.get());
            if (present) {
                sheet.present().add(person.get());
            }
        }
        if (read.problems().isEmpty()) {
            sheets.values().forEach(this::requireWhole);
        }
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        sheets.values().forEach(sheet -> attendances.takeSheet(sheet.session(), sheet.all(), sheet.present(), by));
        return read.taken();
    }

    /** Nobody who is entered becomes absent by not being on the sheet. */
    private void requireWhole(Sheet sheet) {
        var left = attendances.of(sheet.session().id()).stream()
                .filter(person -> person.isListed() && !sheet.all().contains(person.officer()))
                .map(Attendance::officerName)
                .toList();
        if (!left.isEmpty()) {
            sheet.first()
                    .problem(
                            NAME,
                            "这一场还有 " + left.size() + " 人报了名，表里没有：" + String.join("、", left) + "（" + TrainingRules.HOURS
                                    + "）。请补上并写明是否到课，或者先登记退报。");
        }
    }

    /** Those who served on the day of a session, by organ and name. */
    private Map<Named, List<Serving>> serving(LocalDate on, Actor by) {
        return roster.everyone(by.organ().region(), on).stream()
                .collect(groupingBy(each -> new Named(each.organ(), each.name())));
    }

    private Optional<Session> session(SheetLine line, Actor by) {
        var on = line.date(ON);
        if (on == null || line.text(TITLE).isEmpty()) {
            return Optional.empty();
        }
        var found = sessions.of(by.organ(), line.text(TITLE), on).stream()
                .filter(session -> session.state() == Session.State.PLANNED)
                .toList();
        if (found.isEmpty()) {
            line.problem(TITLE, "本机关 " + on + " 没有待确认到课的“" + line.text(TITLE) + "”场次。");
        } else if (found.size() > 1) {
            line.problem(TITLE, "本机关 " + on + " 有 " + found.size() + " 场“" + line.text(TITLE) + "”，请在场次页面上逐场确认。");
        } else if (on.isAfter(clock.today())) {
            line.problem(ON, on + " 还没有到，开课当日起才能确认到课。");
        } else {
            return Optional.of(found.getFirst());
        }
        return Optional.empty();
    }

    private Optional<RecordId> person(SheetLine line, Map<Named, List<Serving>> people, Actor by) {
        if (line.text(ORGAN).isEmpty() || line.text(NAME).isEmpty()) {
            return Optional.empty();
        }
        var organ = organs.findByName(by.organ().region(), line.text(ORGAN)).map(Organ::id);
        if (organ.isEmpty()) {
            line.problem(ORGAN, "没有找到“" + line.text(ORGAN) + "”：请写登记的全称。");
            return Optional.empty();
        }
        var post = line.text(POST);
        var found = people.getOrDefault(new Named(organ.get(), line.text(NAME)), List.of()).stream()
                .filter(each -> post.isEmpty() || post.equals(each.post()))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst().id());
        }
        line.problem(
                NAME,
                found.isEmpty()
                        ? line.text(ORGAN) + "没有在岗的“" + line.text(NAME) + "”。"
                        : line.text(ORGAN) + "有 " + found.size() + " 名“" + line.text(NAME) + "”，请填写职务区分。");
        return Optional.empty();
    }
}
