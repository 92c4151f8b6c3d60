package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.examinations.Examination.State;
import org.zhiheng.law.Parameters;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The door for markers (阅卷): each script is read by two who see neither name nor each other's marks. */
@Service
public class Marking {

    private static final String DIFFERENCE = "examinations.marking-difference";
    private static final int LONGEST_NOTE = 500;

    private final ScriptStore scripts;
    private final PaperStore papers;
    private final MarkingGate gate;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource now;

    Marking(
            ScriptStore scripts,
            PaperStore papers,
            MarkingGate gate,
            AuditLog log,
            LegalClock clock,
            InstantSource now) {
        this.scripts = scripts;
        this.papers = papers;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
        this.now = now;
    }

    /** An examination whose scripts are to be read. */
    record Work(Examination examination, ScriptStore.Counts counts) {}

    /** The next script with its question. */
    record Next(Script script, Question question) {}

    /** What waits for a marker: no name, no number even. */
    public record Waiting(RecordId script, String body, BigDecimal most) {}

    /** What a marker gives. */
    public record Given(BigDecimal marks, @Nullable String note) {}

    @Transactional(readOnly = true)
    List<Work> work(Actor by) {
        return gate.open(by).stream()
                .map(examination -> new Work(examination, scripts.counts(examination.id(), by.account())))
                .filter(work -> work.counts().all() > 0)
                .toList();
    }

    /** Null where nothing waits for this marker. */
    @Transactional(readOnly = true)
    @Nullable
    Next next(RecordId examination, Actor by) {
        gate.requireOpen(examination, by);
        var script = scripts.next(examination, by.account()).orElse(null);
        if (script == null) {
            return null;
        }
        var question = papers.paper(examination).stream()
                .map(PaperQuestion::question)
                .filter(asked -> asked.id().equals(script.question()))
                .findFirst()
                .orElseThrow();
        return new Next(script, question);
    }

    @Transactional(readOnly = true)
    ScriptStore.Counts counts(RecordId examination, Actor by) {
        gate.get(examination, by);
        return scripts.counts(examination, by.account());
    }

    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(RecordId examination, Actor by) {
        gate.requireOpen(examination, by);
        return scripts.next(examination, by.account())
                .map(script -> new Waiting(script.id(), script.body(), script.most()));
    }

    /** Returns the examination to which the script belongs. */
    @Transactional
    public RecordId mark(RecordId id, Given given, Actor by) {
        var script = scripts.hold(id).orElseThrow(() -> Problem.notFound("答卷"));
        var examination = gate.requireOpen(script.examination(), by);
        require(given, script);
        var before = scripts.marks(id);
        if (before.stream().anyMatch(mark -> mark.marker().equals(by.account()))) {
            throw ExamRefusal.conflict("这份答卷您已经阅过，不能再阅。", "请阅下一份；这一份由另一名阅卷人员阅。");
        }
        if (script.state() == Script.State.SETTLED || examination.state() != State.DRAWN) {
            throw ExamRefusal.conflict("这份答卷已经定分，不需要再阅。", "请阅下一份。");
        }
        scripts.mark(script.id(), before.size() + 1, by, given, now.instant());
        settle(script, scripts.marks(id));
        log.record("mark-script", id, by.organ(), clock.today(), given);
        return script.examination();
    }

    private void settle(Script script, List<Mark> marks) {
        if (marks.size() < 2) {
            return;
        }
        var percent = Parameters.standard().number(DIFFERENCE, clock.today());
        var settled = Settlement.of(marks.stream().map(Mark::marks).toList(), script.most(), percent);
        scripts.settle(script.id(), settled == null ? Script.State.THIRD : Script.State.SETTLED, settled);
    }

    private static void require(Given given, Script script) {
        var marks = given.marks();
        if (marks.signum() < 0
                || marks.compareTo(script.most()) > 0
                || marks.stripTrailingZeros().scale() > 1) {
            throw Problem.invalid(
                    "marks", "给分须为 0 至 " + script.most().stripTrailingZeros().toPlainString() + "，最多一位小数。");
        }
        var note = given.note();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Problem.invalid("note", "评语不超过 " + LONGEST_NOTE + " 个字。");
        }
    }
}
