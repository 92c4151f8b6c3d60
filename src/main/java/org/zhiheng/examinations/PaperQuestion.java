package org.zhiheng.examinations;

import java.math.BigDecimal;

/** A question as it stands on a paper (卷面上的题目). */
record PaperQuestion(int seq, Question question, BigDecimal marks) {}
