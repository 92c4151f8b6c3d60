package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 记录催告后的陈述申辩，逐项复核（《行政强制法》第三十六条）. */
public record RecordDemandReply(
        @Ask("时间") LocalDateTime at,
        @Ask(value = "陈述申辩人", max = 100) String by,
        @Ask(value = "陈述申辩的内容", max = 4000) String statement,
        @Ask(value = "不履行有正当理由", hint = "有正当理由的，不得作出强制执行决定") boolean goodReason,

        @Ask(value = "复核意见", max = 2000, hint = "提出的事实、理由和证据是否成立，是否采纳")
        String answer,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
