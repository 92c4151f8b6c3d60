package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.audit.AuditLog;
import org.zhiheng.examinations.ScoreStore.Keyed;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** What happens when a paper is handed in (交卷): the key scores what it can, cases become scripts without a name. */
@Component
class HandIn {

    private static final int FIRST_NUMBER = 100_000;
    private static final int NUMBERS = 900_000;

    private final SittingStore sittings;
    private final SittingAnswerStore answers;
    private final ScoreStore scores;
    private final ScriptStore scripts;
    private final ExamPapers papers;
    private final AuditLog log;
    private final LegalClock clock;
    private final InstantSource now;
    private final SecureRandom random = new SecureRandom();

    HandIn(
            SittingStore sittings,
            SittingAnswerStore answers,
            ScoreStore scores,
            ScriptStore scripts,
            ExamPapers papers,
            AuditLog log,
            LegalClock clock,
            InstantSource now) {
        this.sittings = sittings;
        this.answers = answers;
        this.scores = scores;
        this.scripts = scripts;
        this.papers = papers;
        this.log = log;
        this.clock = clock;
        this.now = now;
    }

    /** What the log proves of a paper: every answer as it was when it was handed in. */
    record HandedIn(String by, Instant at, List<Answer> answers) {}

    /** Whether it was handed in now; not where it was before. The caller has opened the scope of the region. */
    @Transactional
    boolean handIn(RecordId id, boolean byTime) {
        var sitting = sittings.find(id).filter(Sitting::open).orElse(null);
        if (sitting == null) {
            return false;
        }
        var at = now.instant();
        var by = byTime ? "time" : "person";
        var number = blindNumber(sitting.examination());
        if (!sittings.handIn(id, at, by, number)) {
            return false;
        }
        var given = answers.of(id);
        score(sitting, number, given);
        log.record("hand-in-paper", id, sitting.organ(), clock.today(), new HandedIn(by, at, given));
        return true;
    }

    private void score(Sitting sitting, int number, List<Answer> given) {
        var bySeq = given.stream().collect(Collectors.toMap(Answer::seq, Function.identity()));
        var scored = new ArrayList<Keyed>();
        for (var asked : papers.paper(sitting.examination())) {
            if (asked.question().kind().isObjective()) {
                var chosen = chosen(bySeq, asked.seq());
                var right = chosen.equals(asked.question().answer());
                scored.add(Keyed.of(asked, chosen, right ? asked.marks() : BigDecimal.ZERO));
            } else {
                scripts.insert(script(sitting, asked, number, bySeq));
            }
        }
        scores.score(sitting, scored);
    }

    private static List<String> chosen(Map<Integer, Answer> given, int seq) {
        var answer = given.get(seq);
        return answer == null ? List.of() : answer.chosen();
    }

    /** Where nothing was written there is nothing to read. */
    private static Script script(Sitting sitting, PaperQuestion asked, int number, Map<Integer, Answer> given) {
        var answer = given.get(asked.seq());
        var body = answer == null || answer.body() == null ? "" : answer.body();
        var blank = body.isBlank();
        return new Script(
                RecordId.create(sitting.id().region()),
                sitting.examination(),
                number,
                asked.seq(),
                asked.question().id(),
                asked.question().version(),
                body,
                asked.marks(),
                blank ? Script.State.SETTLED : Script.State.WAITING,
                blank ? BigDecimal.ZERO : null);
    }

    private int blindNumber(RecordId examination) {
        while (true) {
            var number = FIRST_NUMBER + random.nextInt(NUMBERS);
            if (!sittings.isBlindNumberTaken(examination, number)) {
                return number;
            }
        }
    }
}
