package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 批准延期或者分期缴纳罚款（第六十六条第二款）. */
public record DeferPayment(
        @Ask(value = "当事人申请日期", group = "申请") LocalDate appliedOn,
        @Ask(value = "经济困难的情况", max = 2000) String hardship,

        @Ask(value = "缴款安排", hint = "延期的填一期；分期的逐期填写，各期合计等于未缴的罚款", group = "安排")
        List<Instalment> instalments,

        @Ask(value = "审批意见", max = 1000) String opinion,

        @Ask(value = "申请书和证明材料", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
