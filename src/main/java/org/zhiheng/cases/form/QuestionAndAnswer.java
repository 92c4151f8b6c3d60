package org.zhiheng.cases.form;

/** One question and its answer in an interview. */
public record QuestionAndAnswer(
        @Ask(value = "问", max = 1000) String question,
        @Ask(value = "答", max = 4000) String answer) {}
