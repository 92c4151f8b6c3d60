package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记缴款（第六十七条第三款）. */
public record RecordPayment(
        @Ask("款项") PaymentKind kind,
        @Ask("金额") long amountFen,
        @Ask("缴款日期") LocalDate paidOn,
        @Ask(value = "票据号码", max = 50) String receipt,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
