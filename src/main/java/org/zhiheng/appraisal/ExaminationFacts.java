package org.zhiheng.appraisal;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhiheng.appraisal.Finding.Row;
import org.zhiheng.examinations.Results;
import org.zhiheng.examinations.Results.Outcome;

/** Which examinations an officer took in the year and whether they were passed (考试结果); the marks are nobody's here. */
@Component
class ExaminationFacts implements Fact {

    private static final int PLACE = 6;

    private final Results results;

    ExaminationFacts(Results results) {
        this.results = results;
    }

    @Override
    public String key() {
        return "examinations";
    }

    @Override
    public String name() {
        return "考试结果";
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Said about(Subject subject) {
        var taken = results.outcomes(subject.officer(), subject.from(), subject.until());
        var counted = taken.stream().collect(Collectors.groupingBy(Outcome::words, Collectors.counting()));
        return new Said(
                true,
                taken.isEmpty()
                        ? "本年没有公布结果的考试"
                        : counted.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue() + " 次")
                                .sorted()
                                .collect(Collectors.joining("，")),
                taken.stream()
                        .map(each -> new Row(each.examination() + "：" + each.words(), each.on(), null))
                        .toList());
    }
}
