package org.zhiheng.cases.form;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** 决定回避（第四十三条第三款）. */
public record DecideRecusal(
        @Ask("准许回避") boolean granted,
        @Ask(value = "理由", max = 1000) String reason,

        @Ask(value = "接替的执法人员", pick = Ask.Pick.OFFICERS, when = "granted=true")
        List<RecordId> successors)
        implements Form {}
