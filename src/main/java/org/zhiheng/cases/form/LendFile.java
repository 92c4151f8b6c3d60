package org.zhiheng.cases.form;

import java.time.LocalDate;

/** 借出案卷: to whom the file of an ended case is lent, for what and until when. */
public record LendFile(
        @Ask(value = "借阅人", max = 100) String borrower,
        @Ask(value = "借阅单位", max = 200) String unit,

        @Ask(value = "用途", max = 500, hint = "评查、复议、诉讼、查阅等") String purpose,

        @Ask("借出日期") LocalDate on,
        @Ask(value = "应当归还日期", future = true) LocalDate backBy,
        @Ask(value = "批准人", max = 100) String approvedBy)
        implements Form {}
