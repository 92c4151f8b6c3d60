package org.zhiheng.examinations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhiheng.access.Actor;
import org.zhiheng.examinations.Examination.State;
import org.zhiheng.examinations.ScoreStore.Scored;
import org.zhiheng.organs.Organ;
import org.zhiheng.organs.Organs;
import org.zhiheng.platform.Problem;
import org.zhiheng.platform.RecordId;

/** What an examination says of its sitters together and of its questions (考试分析); for the bureau's trainers alone. */
@Component
class Statistics {

    private static final int BANDS = 10;

    private final ExaminationStore examinations;
    private final ResultStore results;
    private final ScoreStore scores;
    private final ExamPapers papers;
    private final Bureau bureau;
    private final Organs organs;

    Statistics(
            ExaminationStore examinations,
            ResultStore results,
            ScoreStore scores,
            ExamPapers papers,
            Bureau bureau,
            Organs organs) {
        this.examinations = examinations;
        this.results = results;
        this.scores = scores;
        this.papers = papers;
        this.bureau = bureau;
        this.organs = organs;
    }

    /**
     * The whole of it.
     *
     * @param bands how many scored in each tenth of the marks, the lowest first
     */
    record Overview(
            String title,
            BigDecimal total,
            int listed,
            int sat,
            int passed,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal highest,
            @Nullable BigDecimal lowest,
            List<Integer> bands,
            List<OrganLine> organs,
            List<Item> items) {}

    /** One organ's people together. */
    record OrganLine(
            RecordId organ,
            String organName,
            int listed,
            int sat,
            int passed,
            @Nullable BigDecimal mean) {}

    /** A question with its analysis. */
    record Item(
            RecordId question,
            int version,
            String kindLabel,
            String stem,
            List<Question.Option> options,
            List<String> answer,
            BigDecimal marks,
            ItemStatistics statistics) {}

    @Transactional(readOnly = true)
    Overview of(RecordId id, Actor by) {
        var examination = examinations.find(id).orElseThrow(() -> Problem.notFound("考试"));
        bureau.requireHolder(examination, by);
        if (examination.state() != State.PUBLISHED) {
            throw ExamRefusal.conflict("“" + examination.title() + "”还没有公布成绩，公布以后才能分析。", "请先公布成绩。");
        }
        return RegionWide.of(id).call(() -> overview(examination));
    }

    private Overview overview(Examination examination) {
        var all = results.of(examination.id(), null);
        var sat = all.stream().filter(result -> !result.absent()).toList();
        var total = examination.drawn().total();
        return new Overview(
                examination.title(),
                total,
                all.size(),
                sat.size(),
                passed(sat),
                mean(sat),
                sat.stream().map(Result::total).max(BigDecimal::compareTo).orElse(null),
                sat.stream().map(Result::total).min(BigDecimal::compareTo).orElse(null),
                bands(sat, total),
                byOrgan(all),
                items(examination.id(), sat));
    }

    /** Totals as marked, like the marks of the questions: a correction after a review belongs to no question. */
    private List<Item> items(RecordId examination, List<Result> sat) {
        var totals = new HashMap<RecordId, Double>();
        sat.forEach(result -> {
            var sitting = result.sitting();
            if (sitting != null) {
                totals.put(sitting, result.objective().add(result.written()).doubleValue());
            }
        });
        var bySeq = scores.of(examination).stream().collect(Collectors.groupingBy(Scored::seq));
        return papers.paper(examination).stream()
                .map(asked -> item(asked, bySeq.getOrDefault(asked.seq(), List.of()), totals))
                .toList();
    }

    private static Item item(PaperQuestion asked, List<Scored> scored, Map<RecordId, Double> totals) {
        var question = asked.question();
        return new Item(
                question.id(),
                question.version(),
                question.kind().label(),
                question.stem(),
                question.options(),
                question.answer(),
                asked.marks(),
                ItemStatistics.of(asked, scored, totals));
    }

    private List<OrganLine> byOrgan(List<Result> all) {
        var lines = new ArrayList<OrganLine>();
        all.stream().collect(Collectors.groupingBy(Result::organ)).forEach((organ, people) -> {
            var sat = people.stream().filter(result -> !result.absent()).toList();
            var name = organs.find(organ).map(Organ::name).orElse("");
            lines.add(new OrganLine(organ, name, people.size(), sat.size(), passed(sat), mean(sat)));
        });
        lines.sort(
                java.util.Comparator.comparingInt(OrganLine::listed).reversed().thenComparing(OrganLine::organName));
        return lines;
    }

    private static List<Integer> bands(List<Result> sat, BigDecimal total) {
        return IntStream.range(0, BANDS)
                .map(band -> Math.toIntExact(sat.stream()
                        .filter(result -> band(result, total) == band)
                        .count()))
                .boxed()
                .toList();
    }

    private static int band(Result result, BigDecimal total) {
        return Math.min(
                BANDS - 1,
                result.total()
                        .multiply(BigDecimal.valueOf(BANDS))
                        .divideToIntegralValue(total)
                        .intValue());
    }

    private static int passed(List<Result> sat) {
        return Math.toIntExact(sat.stream().filter(Result::passed).count());
    }

    private static @Nullable BigDecimal mean(List<Result> sat) {
        return sat.isEmpty()
                ? null
                : sat.stream()
                        .map(Result::total)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(sat.size()), 1, RoundingMode.HALF_UP);
    }
}
