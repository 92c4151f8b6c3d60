package org.zhiheng.examinations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** A version of a question with its words, for those who keep the bank. */
record QuestionView(
        RecordId id,
        int version,
        boolean current,
        QuestionKind kind,
        String kindLabel,
        String stem,
        List<Question.Option> options,
        List<String> answer,
        String explanation,
        @Nullable String field,
        QuestionLevel level,
        String levelLabel,
        Difficulty difficulty,
        String difficultyLabel,
        String statute,
        String article,
        String basis,
        LocalDate lawFrom,
        Question.Standing standing,
        String standingLabel,
        @Nullable String why,
        String reason,
        String person,
        LocalDate madeOn) {

    static QuestionView of(Question question, LocalDate today) {
        var standing = question.standingOn(today);
        return new QuestionView(
                question.id(),
                question.version(),
                question.current(),
                question.kind(),
                question.kind().label(),
                question.stem(),
                question.options(),
                question.answer(),
                question.explanation(),
                question.field(),
                question.level(),
                question.level().label(),
                question.difficulty(),
                question.difficulty().label(),
                question.basis().statute(),
                question.basis().article(),
                question.basis().inWords(),
                question.lawFrom(),
                standing,
                standing.label(),
                standing == Question.Standing.RETIRED ? question.retiredWhy() : question.whySetAside(today),
                question.reason(),
                question.person(),
                question.madeOn());
    }
}
