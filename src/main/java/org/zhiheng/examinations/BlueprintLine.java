package org.zhiheng.examinations;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many questions of one sort a paper has (蓝图的一行).
 *
 * @param field of enforcement; {@link #GENERAL} for questions of no field; null for any
 * @param level null for any
 * @param difficulty null for any
 * @param marks for each question
 */
public record BlueprintLine(
        QuestionKind kind,
        @Nullable String field,
        @Nullable QuestionLevel level,
        @Nullable Difficulty difficulty,
        int count,
        BigDecimal marks) {

    /** What everybody must know, in whatever field. */
    static final String GENERAL = "公共法律知识";

    boolean takes(Question question) {
        return question.kind() == kind
                && (field == null || field.equals(question.field() == null ? GENERAL : question.field()))
                && (level == null || level == question.level())
                && (difficulty == null || difficulty == question.difficulty());
    }

    BigDecimal total() {
        return marks.multiply(BigDecimal.valueOf(count));
    }

    /** 单选题，公共法律知识，初任，易. */
    String inWords() {
        return kind.label()
                + (field == null ? "" : "，" + field)
                + (level == null ? "" : "，" + level.label())
                + (difficulty == null ? "" : "，难度" + difficulty.label());
    }
}
