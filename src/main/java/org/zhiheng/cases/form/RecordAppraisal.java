package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/**
 * 登记检测鉴定结果.
 *
 * @param commission the act by which it was commissioned; null where only one has no result yet
 */
public record RecordAppraisal(
        @Ask(value = "哪一次委托的检测鉴定", optional = true, pick = Ask.Pick.ACT, hint = "有几次委托还没有取得结果，选明是哪一次") @Nullable
        Integer commission,

        @Ask("取得结果的日期") LocalDate on,
        @Ask(value = "报告或者意见的名称和编号", max = 200) String document,
        @Ask(value = "结论", max = 2000) String conclusion,

        @Ask(value = "报告", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
