package org.zhiheng.examinations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        if (!store.known(by.organ().region(), List.of(entry.stem().strip())).isEmpty()) {
            throw Problem.conflict("题库里已经有题干相同的题目，请修改原有的一道。");
        }
        return addNew(entry, by);
    }

    /** Whose entry was checked, and whose stem is new. */
    Question addNew(QuestionEntry entry, Actor by) {
        var question = question(RecordId.create(by.organ().region()), 1, entry, by);
        store.insert(question, by.organ(), now.instant());
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
        requireThere(id);
        var question = question(id, version + 1, entry, by);
        if (!store.change(question, by.organ(), version, now.instant())) {
            throw stale();
        }
        log.record("change-question", id, by.organ(), clock.today(), question);
        return question;
    }

    @Transactional
    public Question retire(RecordId id, String why, int version, Actor by) {
        bureau.require(by);
        var question = store.find(id).orElseThrow(() -> Problem.notFound("题目"));
        if (why.isBlank() || why.length() > LONGEST_WHY) {
            throw Problem.invalid("why", "须写明停用的理由，不超过 " + LONGEST_WHY + " 个字。");
        }
        if (question.retiredOn() != null) {
            throw Problem.conflict("这道题已经停用。需要再用的，请修改后作为新的版本。");
        }
        if (!store.retire(id, version, clock.today(), why.strip())) {
            throw stale();
        }
        log.record("retire-question", id, by.organ(), clock.today(), new Retired(why.strip()));
        return store.find(id).orElseThrow();
    }

    private record Retired(String why) {}

    private void requireThere(RecordId id) {
        if (store.find(id).isEmpty()) {
            throw Problem.notFound("题目");
        }
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
        return Sm3.digest(String.join(
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
