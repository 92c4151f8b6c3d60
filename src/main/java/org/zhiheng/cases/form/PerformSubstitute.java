package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 实施代履行：派员到场监督，在执行文书上签名盖章（《行政强制法》第五十一条）. */
public record PerformSubstitute(
        @Ask(value = "开始时间", group = "现场") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,

        @Ask(value = "紧急的情形", optional = true, max = 1000, hint = "夜间或者法定节假日实施的，写明为什么紧急") @Nullable
        String urgency,

        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "代履行人", max = 200) String performer,
        @Ask(value = "到场监督的执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,

        @Ask(value = "到场的当事人", optional = true, max = 200) @Nullable
        String present,

        @Ask(value = "见证人", optional = true, max = 200, hint = "当事人不到场的，邀请见证人") @Nullable
        String witness,

        @Ask(value = "事后通知当事人的情况", optional = true, max = 500, hint = "立即代履行时当事人不在场的，事后立即通知") @Nullable
        String toldAfterwards,

        @Ask("没有采用暴力、胁迫以及其他非法方式") boolean peaceful,
        @Ask(value = "代履行的经过", max = 4000) String course,
        @Ask(value = "已经履行完毕", group = "结果") boolean finished,
        @Ask(value = "实际费用") long costFen,

        @Ask(value = "音像记录、费用凭证", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
