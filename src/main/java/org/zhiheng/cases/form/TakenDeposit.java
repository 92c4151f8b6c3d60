package org.zhiheng.cases.form;

import java.time.LocalDate;

/**
 * A deposit that was frozen before the case it came into.
 *
 * @param since the day on which it was frozen, from which its period goes on running
 * @param extended whether that period was extended before
 */
public record TakenDeposit(
        @Ask(value = "金融机构", max = 200) String institution,
        @Ask("存款、汇款") Deposit deposit,
        @Ask("冻结日期") LocalDate since,
        @Ask("期限已经延长") boolean extended) {}
