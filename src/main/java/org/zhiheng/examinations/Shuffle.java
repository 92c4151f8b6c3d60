package org.zhiheng.examinations;

import java.util.Comparator;
import java.util.List;
import org.zhiheng.examinations.Question.Option;
import org.zhiheng.platform.RecordId;

/** In which order one sitter sees questions and options: reckoned from the seed of the paper and the sitter. */
record Shuffle(String seed, RecordId officer) {

    /** By kind, and within a kind in an order of the sitter's own. */
    List<PaperQuestion> questions(List<PaperQuestion> paper) {
        return paper.stream()
                .sorted(Comparator.comparing(
                                (PaperQuestion asked) -> asked.question().kind())
                        .thenComparing(asked -> Draw.rank(seed, "question|" + officer + "|" + asked.seq())))
                .toList();
    }

    /** 正确 always stands before 错误. */
    List<Option> options(PaperQuestion asked) {
        var options = asked.question().options();
        return asked.question().kind() == QuestionKind.JUDGEMENT
                ? options
                : options.stream()
                        .sorted(Comparator.comparing((Option option) ->
                                Draw.rank(seed, "option|" + officer + "|" + asked.seq() + "|" + option.key())))
                        .toList();
    }
}
