package org.zhiheng.cases.form;

import java.time.LocalDate;

/** One part of a fine that may be paid later. */
public record Instalment(
        @Ask(value = "最后期限", future = true) LocalDate dueOn,
        @Ask("金额") long amountFen) {}
