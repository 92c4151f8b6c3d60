package org.zhiheng.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhiheng.access.Actor;
import org.zhiheng.access.Role;
import org.zhiheng.examinations.BlueprintEntry;
import org.zhiheng.examinations.BlueprintLine;
import org.zhiheng.examinations.Blueprints;
import org.zhiheng.examinations.CandidateLists;
import org.zhiheng.examinations.Difficulty;
import org.zhiheng.examinations.ExaminationEntry;
import org.zhiheng.examinations.Examinations;
import org.zhiheng.examinations.Marking;
import org.zhiheng.examinations.Purpose;
import org.zhiheng.examinations.QuestionBank;
import org.zhiheng.examinations.QuestionEntry;
import org.zhiheng.examinations.QuestionKind;
import org.zhiheng.examinations.QuestionLevel;
import org.zhiheng.examinations.Results;
import org.zhiheng.examinations.Sittings;
import org.zhiheng.law.Citation;
import org.zhiheng.officers.Officer;
import org.zhiheng.officers.Officers;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.RecordId;
import org.zhiheng.settings.LegalClock;

/** The bank of questions of the demo county, and examinations that were sat, marked and published, or are still to come. */
@Component
class DemoExaminations {

    private static final String BUREAU = "沁源县司法局";
    private static final List<String> SAT = List.of("沁源县市场监督管理局", "沁源县应急管理局", "沁源县郭道镇人民政府");
    private static final LocalDateTime WRITTEN = LocalDate.parse("2026-03-02").atTime(9, 0);
    private static final int MOST_OF_AN_ORGAN = 4;
    private static final BigDecimal PASS = BigDecimal.valueOf(60);
    private static final List<BlueprintLine> YEARLY = List.of(
            line(QuestionKind.SINGLE, 10, 3),
            line(QuestionKind.MULTIPLE, 5, 4),
            line(QuestionKind.JUDGEMENT, 10, 3),
            line(QuestionKind.CASE, 1, 20));
    private static final List<BlueprintLine> SMALL =
            List.of(line(QuestionKind.SINGLE, 6, 10), line(QuestionKind.JUDGEMENT, 4, 10));
    private static final long SEED = 20261130;

    private final QuestionBank bank;
    private final Blueprints blueprints;
    private final Examinations examinations;
    private final CandidateLists candidates;
    private final Sittings sittings;
    private final Marking marking;
    private final Results results;
    private final Organs organs;
    private final Officers officers;
    private final LegalClock clock;
    private final Map<String, Line> byStem = new HashMap<>();
    private final Random random = new Random(SEED);

    DemoExaminations(
            QuestionBank bank,
            Blueprints blueprints,
            Examinations examinations,
            CandidateLists candidates,
            Sittings sittings,
            Marking marking,
            Results results,
            Organs organs,
            Officers officers,
            LegalClock clock) {
        this.bank = bank;
        this.blueprints = blueprints;
        this.examinations = examinations;
        this.candidates = candidates;
        this.sittings = sittings;
        this.marking = marking;
        this.results = results;
        this.organs = organs;
        this.officers = officers;
        this.clock = clock;
    }

    /** @param answer letters of what is right; T or F for a judgement */
    record Line(
            QuestionKind kind,
            QuestionLevel level,
            Difficulty difficulty,
            String law,
            @Nullable String field,
            @Nullable String answer,
            String stem,
            @Nullable List<String> options,
            String explanation) {

        QuestionEntry entry() {
            Citation basis = DemoMatters.citation(law);
            return new QuestionEntry(
                    kind,
                    stem,
                    options,
                    right(),
                    explanation,
                    field,
                    level,
                    difficulty,
                    basis.statute(),
                    basis.article(),
                    null);
        }

        List<String> right() {
            return answer == null ? List.of() : Arrays.asList(answer.split(""));
        }
    }

    private static BlueprintLine line(QuestionKind kind, int count, int marks) {
        return new BlueprintLine(kind, null, null, null, count, BigDecimal.valueOf(marks));
    }

    void load() {
        var trainer = actor(BUREAU, Role.TRAINER, "习之谦");
        clock.rehearse(
                WRITTEN,
                () -> DemoFile.read("questions.yaml", Line.class).forEach(line -> {
                    byStem.put(line.stem(), line);
                    bank.add(line.entry(), trainer);
                }));
        var yearly = blueprints
                .add(new BlueprintEntry("年度公共法律知识考试卷", YEARLY), trainer)
                .id();
        var small = blueprints.add(new BlueprintEntry("培训结业小测", SMALL), trainer).id();
        var today = clock.today();
        published(trainer, yearly, today.minusDays(20).atTime(9, 0));
        waitingForMarkers(trainer, yearly, today.minusDays(2).atTime(14, 30));
        open(trainer, small, clock.now().minusHours(2).truncatedTo(ChronoUnit.HOURS));
        planned(trainer, small, today.plusDays(10).atTime(9, 0));
    }

    /** Sat by all, marked by two, published. */
    private void published(Actor trainer, RecordId blueprint, LocalDateTime from) {
        var entry = new ExaminationEntry(
                "行政执法人员公共法律知识考试（第一场）", Purpose.ANNUAL, blueprint, from, from.plusHours(2), 60, PASS, null);
        var id = drawn(trainer, entry, SAT);
        sit(id, from.plusMinutes(10), SAT);
        clock.rehearse(from.plusDays(1), () -> {
            mark(id, actor(BUREAU, Role.MARKER, "钟持平"));
            mark(id, actor(BUREAU, Role.MARKER, "衡公允"));
        });
        clock.rehearse(from.plusDays(3), () -> results.publish(id, 2, trainer));
    }

    private void waitingForMarkers(Actor trainer, RecordId blueprint, LocalDateTime from) {
        var organs = SAT.subList(1, 2);
        var entry = new ExaminationEntry(
                "行政执法人员公共法律知识考试（第二场）", Purpose.ANNUAL, blueprint, from, from.plusHours(2), 60, PASS, null);
        var id = drawn(trainer, entry, organs);
        sit(id, from.plusMinutes(10), organs);
    }

    /** For whoever wants to sit one. */
    private void open(Actor trainer, RecordId blueprint, LocalDateTime from) {
        drawn(
                trainer,
                new ExaminationEntry(
                        "行政处罚法与行政强制法培训结业考试", Purpose.COURSE_END, blueprint, from, from.plusDays(7), 30, PASS, null),
                SAT);
    }

    private void planned(Actor trainer, RecordId blueprint, LocalDateTime from) {
        examinations.add(
                new ExaminationEntry(
                        "第四季度行政执法资格考试", Purpose.QUALIFICATION, blueprint, from, from.plusHours(2), 60, PASS, null),
                trainer);
    }

    private RecordId drawn(Actor trainer, ExaminationEntry entry, List<String> organs) {
        var made = new AtomicReference<RecordId>();
        clock.rehearse(entry.opensAt().minusDays(1), () -> {
            var id = examinations.add(entry, trainer).id();
            candidates.add(id, new CandidateLists.Wanted(people(organs), null, false, false), trainer);
            examinations.draw(id, 1, trainer);
            made.set(id);
        });
        return made.get();
    }

    private List<RecordId> people(List<String> organs) {
        return organs.stream()
                .flatMap(organ -> of(organ).stream())
                .map(Officer::id)
                .toList();
    }

    /** The first people of an organ who may enforce, in the order of the file. */
    private List<Officer> of(String organ) {
        return officers.of(id(organ)).stream()
                .filter(officer -> officer.kind().mayHoldCertificate())
                .sorted(Comparator.comparing(Officer::id))
                .limit(MOST_OF_AN_ORGAN)
                .toList();
    }

    /** Everybody but the last of the last organ comes; each is as good as chance makes him. */
    private void sit(RecordId examination, LocalDateTime at, List<String> organs) {
        var everybody = organs.stream()
                .flatMap(organ -> of(organ).stream().map(officer -> sitter(organ, officer)))
                .toList();
        clock.rehearse(
                at, () -> everybody.subList(0, everybody.size() - 1).forEach(sitter -> sit(examination, sitter)));
    }

    private void sit(RecordId examination, Actor sitter) {
        var sitting = sittings.begin(examination, sitter);
        var able = 0.45 + random.nextDouble() * 0.5;
        sittings.asked(sitting, sitter).forEach((seq, stem) -> {
            var line = Objects.requireNonNull(byStem.get(stem), stem);
            var given = line.kind() == QuestionKind.CASE
                    ? new Sittings.Given(1, null, essay(line, able))
                    : new Sittings.Given(1, chosen(line, able), null);
            sittings.save(sitting, seq, given, sitter);
        });
        sittings.handIn(sitting, sitter);
    }

    private List<String> chosen(Line line, double able) {
        var right = line.right();
        if (random.nextDouble() < able) {
            return right;
        }
        return switch (line.kind()) {
            case JUDGEMENT -> List.of(right.contains("T") ? "F" : "T");
            case MULTIPLE -> right.subList(0, right.size() - 1);
            default -> List.of(right.contains("A") ? "B" : "A");
        };
    }

    /** As many of the points of a good answer as the sitter knows. */
    private static String essay(Line line, double able) {
        var points = Arrays.stream(line.explanation().split("\n"))
                .skip(1)
                .map(point -> point.replaceAll("——.*", "").replaceAll("^\\d+\\. ", "") + "。")
                .toList();
        var known = points.subList(0, Math.max(1, (int) Math.round(points.size() * able)));
        return "我认为该机关的做法有下列问题：\n" + String.join("\n", known);
    }

    /** Gives marks by how much was written, not twice quite the same. */
    private void mark(RecordId examination, Actor marker) {
        for (var next = marking.waiting(examination, marker);
                next.isPresent();
                next = marking.waiting(examination, marker)) {
            var script = next.get();
            var points = script.body().lines().count() - 1;
            var marks = Math.min(script.most().doubleValue(), points * 5.0 - random.nextInt(3));
            marking.mark(script.script(), new Marking.Given(BigDecimal.valueOf(Math.max(0, marks)), "要点基本答到。"), marker);
        }
    }

    private Actor sitter(String organ, Officer officer) {
        return new Actor(officer.id(), officer.name(), Role.OFFICER, officer.organ(), organ, officer.id());
    }

    private Actor actor(String organ, Role role, String name) {
        var id = id(organ);
        return new Actor(role == Role.MARKER ? RecordId.create(id.region()) : id, name, role, id, organ, null);
    }

    private RecordId id(String organ) {
        return organs.findByName(DemoOrgans.COUNTY, organ).orElseThrow().id();
    }
}
