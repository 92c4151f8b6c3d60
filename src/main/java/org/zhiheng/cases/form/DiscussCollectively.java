package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 集体讨论（第五十七条第二款）. */
public record DiscussCollectively(
        @Ask(value = "开始时间", group = "时间和地点") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,
        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "主持人", max = 100, group = "人员") String chair,
        @Ask(value = "参加讨论的负责人及意见") List<Member> members,

        @Ask(value = "缺席人员和原因", optional = true, max = 500) @Nullable
        String absent,

        @Ask(value = "记录人", max = 100) String recorder,
        @Ask("讨论结论") ReviewConclusion conclusion,
        @Ask(value = "讨论意见", max = 4000, group = "结论") String opinion)
        implements Form {}
