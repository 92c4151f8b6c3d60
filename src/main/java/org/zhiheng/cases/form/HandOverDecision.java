package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 当场交付决定书（第五十二条第一款）. */
public record HandOverDecision(
        @Ask("交付时间") LocalDateTime at,
        @Ask("签收") Signing signing,
        @Ask(value = "签收人或者拒签情况", max = 500) String note,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
