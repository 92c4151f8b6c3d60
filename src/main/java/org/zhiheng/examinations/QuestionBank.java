package org.zhiheng.examinations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.law.Citation;
import org.zhiheng.law.Statutes;
import org.zhiheng.platform.Cursor;
import org.zhiheng.platform.Page;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;
import org.zhiheng.platform.Sm3;
import org.zhiheng.platform.sheet.SheetReader;
import org.zhiheng.settings.LegalClock;

/** The door to the bank of questions (题库), kept by the trainers of the justice bureau. */
@Service
public class QuestionBank {

    private static final int LONGEST_WHY = 200;
    private static final String WRITTEN = "命题";

    private final QuestionStore store;
    private final Bureau bureau;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource now;

    QuestionBank(QuestionStore store, Bureau bureau, AuditLog log, LegalClock clock, InstantSource now) {
        this.store = store;
        this.bureau = bureau;
        this.log = log;
        this.clock = clock;
        this.now = now;
    }

    /** What the list is narrowed by; null leaves it open. */
    record Filter(
            @Nullable String words,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String difficulty,
            @Nullable String field,
            @Nullable String statute,
            @Nullable String standing) {

        static final Filter NONE = new Filter(null, null, null, null, null, null, null);
    }

    @Transactional(readOnly = true)
    Page<Question> search(Filter filter, @Nullable String cursor, int limit, Actor by) {
        bureau.require(by);
        var region = by.organ().region();
        var today = clock.today();
        return Page.of(
                store.search(region, filter, today, Cursor.parse(cursor), limit + 1),
                limit,
                store.count(region, filter, today),
                question -> new Cursor(question.madeOn(), question.id().id()));
    }

    /** As many as a spreadsheet may hold, the newest first. */
    @Transactional(readOnly = true)
    List<Question> all(Actor by) {
        bureau.require(by);
        return store.search(by.organ().region(), Filter.NONE, clock.today(), null, SheetReader.MOST_LINES);
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    List<Question> versions(RecordId id, Actor by) {
        bureau.require(by);
        var versions = store.versions(id);
        if (versions.isEmpty()) {
            throw Problem.notFound("题目");
        }
        return versions;
    }

    @Transactional
    public Question add(QuestionEntry entry, Actor by) {
        bureau.require(by);
        QuestionRules.require(entry, clock.today());
        requireNew(by.organ().region(), entry, null);
        return addNew(entry, by);
    }

    /** Whose entry was checked, and whose stem is new. */
    Question addNew(QuestionEntry entry, Actor by) {
        var question = question(RecordId.create(by.organ().region()), 1, entry, by);
        onlyOnce(() -> {
            store.insert(question, by.organ(), now.instant());
            return true;
        });
        log.record("add-question", question.id(), by.organ(), clock.today(), question);
        return question;
    }

    /** Writes a new version; papers that were drawn keep the one they have. */
    @Transactional
    public Question change(RecordId id, QuestionEntry entry, int version, Actor by) {
        bureau.require(by);
        QuestionRules.require(entry, clock.today());
        if (QuestionRules.stripped(entry.reason()) == null) {
            throw Problem.invalid("reason", "须写明修改的理由。");
        }
        requireInUse(get(id));
        requireNew(id.region(), entry, id);
        var question = question(id, version + 1, entry, by);
        if (!onlyOnce(() -> store.change(question, by.organ(), version, now.instant()))) {
            throw stale();
        }
        log.record("change-question", id, by.organ(), clock.today(), question);
        return question;
    }

    @Transactional
    public Question retire(RecordId id, String why, int version, Actor by) {
        bureau.require(by);
        var question = get(id);
        requireWhy(why, "停用");
        requireInUse(question);
        if (!store.retire(id, version, clock.today(), why.strip())) {
            throw stale();
        }
        log.record("retire-question", id, by.organ(), clock.today(), new Why(why.strip()));
        return get(id);
    }

    /** Takes a retired question into use again (恢复使用), as it was; to change it is an act of its own. */
    @Transactional
    public Question restore(RecordId id, String why, int version, Actor by) {
        bureau.require(by);
        var question = get(id);
        requireWhy(why, "恢复使用");
        if (question.retiredOn() == null) {
            throw ExamRefusal.conflict("这道题没有停用，不需要恢复。", "请刷新后再看。");
        }
        if (!store.restore(id, version)) {
            throw stale();
        }
        log.record("restore-question", id, by.organ(), clock.today(), new Why(why.strip()));
        return get(id);
    }

    private record Why(String why) {}

    private Question get(RecordId id) {
        return store.find(id).orElseThrow(() -> Problem.notFound("题目"));
    }

    private static void requireWhy(String why, String what) {
        if (why.isBlank() || why.length() > LONGEST_WHY) {
            throw Problem.invalid("why", "须写明" + what + "的理由，不超过 " + LONGEST_WHY + " 个字。");
        }
    }

    /** Whoever read it before it was retired does not bring it back by the way. */
    private static void requireInUse(Question question) {
        if (question.retiredOn() != null) {
            throw ExamRefusal.conflict("这道题已于 " + question.retiredOn() + " 停用，不能再改、再停用。", "需要再用的，请先写明理由恢复使用，再修改。");
        }
    }

    private void requireNew(int region, QuestionEntry entry, @Nullable RecordId besides) {
        var keys = store.keys(List.of(entry.stem().strip())).values();
        if (!store.taken(region, keys, besides).isEmpty()) {
            throw twice();
        }
    }

    /** What two people enter at the same moment is found by the database. */
    private static boolean onlyOnce(BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (DuplicateKeyException faster) {
            throw twice();
        }
    }

    private static Problem twice() {
        return ExamRefusal.conflict("题库里已经有题干相同的题目（只差空格、大小写、全角半角也算相同）。", "请修改原有的一道；已经停用的，可以恢复使用。");
    }

    private Question question(RecordId id, int version, QuestionEntry entry, Actor by) {
        var today = clock.today();
        var options = Question.options(entry);
        var answer = QuestionRules.answer(entry);
        var basis = Citation.of(entry.statute(), entry.article());
        var lawFrom = lawFrom(entry.statute(), today);
        return new Question(
                id,
                version,
                true,
                entry.kind(),
                entry.stem().strip(),
                options,
                answer,
                entry.explanation().strip(),
                QuestionRules.stripped(entry.field()),
                entry.level(),
                entry.difficulty(),
                basis,
                lawFrom,
                digest(entry, options, answer, lawFrom),
                Objects.requireNonNullElse(QuestionRules.stripped(entry.reason()), WRITTEN),
                by.name(),
                today,
                null,
                null);
    }

    private static LocalDate lawFrom(String statute, LocalDate on) {
        return Statutes.standard()
                .get(statute)
                .versionOn(on)
                .orElseThrow(() -> new IllegalStateException(statute + " is not in force on " + on))
                .inForceFrom();
    }

    /** SM3 of all that is asked and answered, one part a line; ADR 0024 writes it out. */
    private static String digest(
            QuestionEntry entry, List<Question.Option> options, List<String> answer, LocalDate lawFrom) {
        return Sm3.hex(String.join(
                "\n",
                entry.kind().name(),
                entry.stem().strip(),
                options.stream()
                        .map(option -> option.key() + " " + option.text())
                        .collect(Collectors.joining("\n")),
                String.join(",", answer),
                entry.explanation().strip(),
                entry.statute() + " " + entry.article() + " " + lawFrom));
    }

    private static Problem stale() {
        return Problem.conflict("这道题刚刚被别人修改过，请刷新后再改。");
    }
}
