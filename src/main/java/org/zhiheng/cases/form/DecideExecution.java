package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** 决定强制执行：only an organ that has the power by a statute may (《行政强制法》第十三条、第三十七条). */
public record DecideExecution(
        @Ask(value = "情形", group = "理由") ExecutionWay way,

        @Ask(value = "转移或者隐匿财物的迹象和证据", max = 2000, when = "way=ASSETS_MOVED") @Nullable
        String signs,

        @Ask(value = "理由", max = 2000) String reason,
        @Ask(value = "方式", group = "执行") ExecutionMeans means,

        @Ask(value = "限期自行拆除的公告之日", when = "means=DEMOLISH", hint = "拆除之前须公告，限期当事人自行拆除（第四十四条）") @Nullable
        LocalDate announcedOn,

        @Ask(value = "公告的自行拆除期限届满之日", when = "means=DEMOLISH", future = true) @Nullable
        LocalDate pullDownBy,

        @Ask(value = "执行的标的和内容", max = 2000) String subject,

        @Ask(value = "执行时间", future = true, hint = "不得在夜间或者法定节假日，情况紧急的除外（第四十三条）")
        LocalDateTime plannedAt,

        @Ask(value = "审批意见", max = 1000) String opinion)
        implements Form {}
