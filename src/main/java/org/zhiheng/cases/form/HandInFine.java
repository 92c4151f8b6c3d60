package org.zhiheng.cases.form;

import java.time.LocalDate;

/** 当场收缴的罚款交至机关（第七十一条）. */
public record HandInFine(
        @Ask("交款日期") LocalDate on,
        @Ask(value = "收款人", max = 100) String receivedBy) implements Form {}
