package org.zhiheng.training;

import static org.zhiheng.platform.sheet.SheetColumn.optional;
import static org.zhiheng.platform.sheet.SheetColumn.required;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.sheet.ImportReport;
import org.zhiheng.platform.sheet.SheetColumn;
import org.zhiheng.platform.sheet.SheetLine;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.platform.sheet.SheetWriter;
import org.zhiheng.settings.LegalClock;

/** Sessions out of a spreadsheet, one a line: all of them or none. */
@Component
class SessionImport {

    private static final SheetColumn TITLE = required("课程名称", "须已登记的课程");
    private static final SheetColumn ON = required("日期", "例如 2026-04-10");
    private static final SheetColumn STARTS = optional("开始时间", "例如 09:00");
    private static final SheetColumn PLACE = required("地点", "");
    private static final SheetColumn TEACHER = required("授课人", "");
    private static final SheetColumn CAPACITY = required("名额", "整数");
    private static final SheetColumn ROTATION = optional("轮训批次", "批次名称；不属于轮训的不填");
    private static final List<SheetColumn> COLUMNS = List.of(TITLE, ON, STARTS, PLACE, TEACHER, CAPACITY, ROTATION);

    private final Sessions sessions;
    private final CourseStore courses;
    private final SessionStore store;
    private final RotationStore rotations;
    private final LegalClock clock;

    SessionImport(
            Sessions sessions, CourseStore courses, SessionStore store, RotationStore rotations, LegalClock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.store = store;
        this.rotations = rotations;
        this.clock = clock;
    }

    static byte[] template() {
        return SheetWriter.template("培训场次", COLUMNS);
    }

    @Transactional
    public ImportReport take(InputStream upload, Actor by) {
        var read = SheetReader.read(upload, COLUMNS);
        var seen = new HashSet<String>();
        var planned = new ArrayList<SessionEntry>();
        for (var line : read.lines()) {
            entry(line, by).ifPresent(entry -> {
                requireNew(line, entry, seen, by);
                planned.add(entry);
            });
        }
        if (!read.problems().isEmpty()) {
            return read.refused();
        }
        planned.forEach(entry -> sessions.add(entry, by));
        return read.taken();
    }

    private void requireNew(SheetLine line, SessionEntry entry, Set<String> seen, Actor by) {
        if (!seen.add(line.text(TITLE) + entry.on() + entry.startsAt() + entry.place())) {
            line.problem(TITLE, "同一天、同一地点的这一场在本表中出现了两次。");
        } else if (store.of(by.organ(), line.text(TITLE), entry.on()).stream()
                .anyMatch(known -> known.place().equals(entry.place())
                        && java.util.Objects.equals(known.startsAt(), entry.startsAt()))) {
            line.problem(TITLE, "本机关这一天、这一地点的这一场已经登记。");
        }
    }

    private Optional<SessionEntry> entry(SheetLine line, Actor by) {
        var on = line.date(ON);
        var starts = time(line);
        var capacity = capacity(line);
        var course = line.text(TITLE).isEmpty()
                ? Optional.<Course>empty()
                : courses.named(by.organ().region(), line.text(TITLE), clock.today());
        if (course.isEmpty() && !line.text(TITLE).isEmpty()) {
            line.problem(TITLE, "没有找到“" + line.text(TITLE) + "”：请先登记课程，或者改成登记的名称。");
        }
        var rotation = rotation(line, on, by);
        if (on == null || course.isEmpty() || !line.isSound()) {
            return Optional.empty();
        }
        if (!course.get().isOfferedOn(on)) {
            line.problem(ON, "“" + course.get().title() + "”自 " + course.get().endedOn() + " 起停开。");
        }
        var entry = new SessionEntry(
                course.get().id(),
                on,
                starts,
                line.text(PLACE),
                null,
                line.text(TEACHER),
                capacity,
                null,
                rotation,
                null);
        TrainingRules.faults(entry).forEach(fault -> line.problem(column(fault.field()), fault.message()));
        return Optional.of(entry);
    }

    private @Nullable RecordId rotation(SheetLine line, @Nullable LocalDate on, Actor by) {
        var title = line.text(ROTATION);
        if (title.isEmpty() || on == null) {
            return null;
        }
        var found = rotations.named(by.organ().region(), title, on);
        if (found.isEmpty()) {
            line.problem(ROTATION, "没有找到 " + on + " 以前开始的轮训批次“" + title + "”。");
        } else if (!found.get().organ().equals(by.organ())) {
            line.problem(ROTATION, "轮训批次“" + title + "”由别的机关组织，只能由它安排场次；请留空，或者请它安排。");
        }
        return found.map(Rotation::id).orElse(null);
    }

    private static @Nullable LocalTime time(SheetLine line) {
        var text = line.text(STARTS);
        try {
            return text.isEmpty() ? null : LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException unreadable) {
            line.problem(STARTS, "“" + text + "”不是时间，请写成 09:00 的样子。");
            return null;
        }
    }

    private static int capacity(SheetLine line) {
        var text = line.text(CAPACITY);
        if (!text.matches("\\d{1,4}")) {
            if (!text.isEmpty()) {
                line.problem(CAPACITY, "“" + text + "”不是人数，请写整数。");
            }
            return 1;
        }
        return Integer.parseInt(text);
    }

    private static SheetColumn column(String field) {
        return switch (field) {
            case "place" -> PLACE;
            case "teacherName" -> TEACHER;
            case "capacity" -> CAPACITY;
            case "on" -> ON;
            default -> TITLE;
        };
    }
}
