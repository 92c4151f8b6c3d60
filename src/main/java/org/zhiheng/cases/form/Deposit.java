package org.zhiheng.cases.form;

import org.zhiheng.platform.PersonalText;

/** One account of a party and what of it is frozen (冻结的账号和数额，《行政强制法》第三十一条第三项). */
public record Deposit(
        @Ask(value = "账号", max = 60, hint = "汇款的写汇款凭证号") PersonalText account,

        @Ask(value = "户名", max = 200) String holder,
        @Ask("冻结的数额") long amountFen) {}
