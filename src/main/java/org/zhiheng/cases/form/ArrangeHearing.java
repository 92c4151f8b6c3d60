package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 组织听证（第六十四条第二项至第四项）: when, where and before whom. */
public record ArrangeHearing(
        @Ask(value = "举行时间", future = true, hint = "送达听证通知书之后七个工作日以上，留出送达的时间", group = "时间和地点")
        LocalDateTime at,

        @Ask(value = "地点", max = 300) String place,

        @Ask(value = "主持人和听证员", pick = Ask.Pick.OFFICERS, hint = "第一位为主持人；须是本案调查人员以外的人", group = "人员")
        List<RecordId> hosts,

        @Ask(value = "记录人", max = 100) String recorder,
        @Ask(value = "是否公开举行", group = "公开") Openness openness,

        @Ask(value = "不公开的理由", max = 1000, when = "openness=CLOSED") @Nullable
        String closedWhy)
        implements Form {}
