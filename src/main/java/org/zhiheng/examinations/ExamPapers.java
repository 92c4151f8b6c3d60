package org.zhiheng.examinations;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.examinations.Draw.Asked;
import org.zhiheng.examinations.Draw.Pooled;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** Draws papers out of the bank and gives them out; a paper once drawn never changes, so it is kept at hand. */
@Component
class ExamPapers {

    private static final int SEED_BYTES = 32;
    private static final int MOST_KEPT = 50;

    private final PaperStore store;
    private final QuestionStore questions;
    private final LegalClock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<RecordId, List<PaperQuestion>> kept = new ConcurrentHashMap<>();

    ExamPapers(PaperStore store, QuestionStore questions, LegalClock clock) {
        this.store = store;
        this.questions = questions;
        this.clock = clock;
    }

    /** What was drawn and what is published of it before anybody sits. */
    record Drawn(String seed, String poolDigest, String paperDigest, List<Asked> paper) {}

    /** How many questions are left for each line after the other lines have taken theirs. */
    @Transactional(readOnly = true)
    List<Integer> available(List<BlueprintLine> lines, int region) {
        var pool = Draw.pool(lines, questions.usable(region, clock.today()));
        var paper = Draw.draw("00", pool, lines);
        return IntStream.rangeClosed(1, lines.size())
                .map(line -> Math.toIntExact(pool.stream()
                        .filter(pooled -> pooled.line() == line)
                        .filter(pooled -> paper.stream()
                                .noneMatch(asked ->
                                        asked.line() != line && asked.question().equals(pooled.question())))
                        .count()))
                .boxed()
                .toList();
    }

    Drawn draw(RecordId examination, RecordId organ, List<BlueprintLine> lines) {
        var pool = Draw.pool(lines, questions.usable(examination.region(), clock.today()));
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        var seed = HexFormat.of().formatHex(bytes);
        var paper = Draw.draw(seed, pool, lines);
        requireWhole(lines, paper);
        store.keepPool(examination, organ, pool);
        store.keepPaper(examination, organ, paper);
        return new Drawn(seed, Draw.digestOfPool(pool), Draw.digestOfPaper(paper), paper);
    }

    List<Pooled> pool(RecordId examination) {
        return store.pool(examination);
    }

    List<Asked> asked(RecordId examination) {
        return store.asked(examination);
    }

    @Transactional(readOnly = true)
    List<PaperQuestion> paper(RecordId examination) {
        var paper = kept.get(examination);
        if (paper == null) {
            paper = store.paper(examination);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            if (!paper.isEmpty()) {
                kept.put(examination, paper);
            }
        }
        return paper;
    }

    private static void requireWhole(List<BlueprintLine> lines, List<Asked> paper) {
        var lacking = new ArrayList<String>();
        for (var index = 0; index < lines.size(); index++) {
            var number = index + 1;
            var line = lines.get(index);
            var found = paper.stream().filter(asked -> asked.line() == number).count();
            if (found < line.count()) {
                lacking.add("第 " + number + " 行（" + line.inWords() + "）要 " + line.count() + " 道，可用 " + found + " 道");
            }
        }
        if (!lacking.isEmpty()) {
            throw ExamRefusal.conflict("题库里可用的题目不够，不能组卷：" + String.join("；", lacking) + "。", "请补充题目、复核停用待核的题目，或者修改蓝图。");
        }
    }
}
