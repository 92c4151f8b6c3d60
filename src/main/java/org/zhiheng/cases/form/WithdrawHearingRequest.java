package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 撤回听证申请. */
public record WithdrawHearingRequest(
        @Ask("撤回日期") LocalDate on,
        @Ask(value = "撤回的表示", max = 1000) String statement,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
