package org.zhiheng.documents.content;

/** One question and its answer in a record of an interview (问、答). */
public record QuestionAnswer(String question, String answer) {}
