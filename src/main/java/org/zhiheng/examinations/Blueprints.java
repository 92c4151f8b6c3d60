package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.Problem.FieldProblem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door to blueprints (组卷蓝图). */
@Service
public class Blueprints {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LINES = 30;
    private static final int MOST_QUESTIONS = 200;
    private static final BigDecimal MOST_MARKS = BigDecimal.valueOf(100);

    private final BlueprintStore store;
    private final Bureau bureau;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource now;

    Blueprints(BlueprintStore store, Bureau bureau, AuditLog log, LegalClock clock, InstantSource now) {
        this.store = store;
        this.bureau = bureau;
        this.log = log;
        this.clock = clock;
        this.now = now;
    }

    @Transactional(readOnly = true)
    List<Blueprint> all(Actor by) {
        bureau.require(by);
        return store.all(by.organ().region());
    }

    @Transactional(readOnly = true)
    Blueprint get(RecordId id, Actor by) {
        bureau.require(by);
        return get(id);
    }

    @Transactional
    public Blueprint add(BlueprintEntry entry, Actor by) {
        bureau.require(by);
        require(entry);
        var id = RecordId.create(by.organ().region());
        store.insert(id, by.organ(), entry, by.name(), now.instant());
        log.record("add-blueprint", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    @Transactional
    public Blueprint change(RecordId id, BlueprintEntry entry, int version, Actor by) {
        bureau.require(by);
        require(entry);
        get(id);
        if (!store.update(id, entry, version, by.name(), now.instant())) {
            throw Problem.conflict("这份蓝图刚刚被别人修改过，请刷新后再改。");
        }
        log.record("change-blueprint", id, by.organ(), clock.today(), entry);
        return get(id);
    }

    private Blueprint get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("组卷蓝图"));
    }

    private static void require(BlueprintEntry entry) {
        var faults = new ArrayList<FieldProblem>();
        if (entry.name().isBlank() || entry.name().length() > LONGEST_NAME) {
            faults.add(new FieldProblem("name", "名称须为一至 " + LONGEST_NAME + " 个字。"));
        }
        if (entry.lines().isEmpty() || entry.lines().size() > MOST_LINES) {
            faults.add(new FieldProblem("lines", "蓝图须有一至 " + MOST_LINES + " 行。"));
        }
        for (var index = 0; index < entry.lines().size(); index++) {
            requireLine(entry.lines().get(index), "lines[" + index + "]", faults);
        }
        if (entry.lines().stream().mapToLong(BlueprintLine::count).sum() > MOST_QUESTIONS) {
            faults.add(new FieldProblem("lines", "一份试卷不超过 " + MOST_QUESTIONS + " 道题。"));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static void requireLine(BlueprintLine line, String path, List<FieldProblem> faults) {
        if (line.count() < 1 || line.count() > MOST_QUESTIONS) {
            faults.add(new FieldProblem(path + ".count", "数量须为 1 至 " + MOST_QUESTIONS + "。"));
        }
        var marks = line.marks();
        if (marks.signum() <= 0
                || marks.compareTo(MOST_MARKS) > 0
                || marks.stripTrailingZeros().scale() > 1) {
            faults.add(new FieldProblem(path + ".marks", "每题分值须大于 0、不超过 " + MOST_MARKS + "，最多一位小数。"));
        }
    }
}
