package org.zhiheng.examinations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written into the bank about a question.
 *
 * @param options in the order of the bank; they get the letters A, B, C …; none for judgements and cases
 * @param answer the letters that are right; T or F for a judgement; none for a case
 * @param explanation why (解析), or for a case what a good answer says (参考答案和评分要点)
 * @param field of enforcement; null for what everybody must know (公共法律知识)
 * @param statute key in the register of statutes
 * @param article such as 57.1(2)
 * @param reason why it is written or changed
 */
public record QuestionEntry(
        QuestionKind kind,
        String stem,
        @Nullable List<String> options,
        @Nullable List<String> answer,
        String explanation,
        @Nullable String field,
        QuestionLevel level,
        Difficulty difficulty,
        String statute,
        String article,
        @Nullable String reason) {}
