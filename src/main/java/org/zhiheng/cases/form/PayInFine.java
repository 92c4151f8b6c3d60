package org.zhiheng.cases.form;

import java.time.LocalDate;

/** 罚款缴付指定银行（第七十一条）. */
public record PayInFine(
        @Ask("缴付日期") LocalDate on,
        @Ask(value = "银行凭证号码", max = 50) String receipt) implements Form {}
