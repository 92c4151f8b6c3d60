package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 当场处罚（第五十一条、第五十二条）. */
public record DecideOnTheSpot(
        @Ask(value = "当事人", group = "当事人") Party party,

        @Ask(value = "事项", pick = Ask.Pick.MATTER, group = "违法行为")
        RecordId matter,

        @Ask("时间") LocalDateTime at,
        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "违法事实", max = 3000) String facts,

        @Ask(value = "责令改正的内容", optional = true, max = 1000, hint = "不需要改正的，写明理由") @Nullable
        String correction,

        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS, group = "程序")
        List<RecordId> officers,

        @Ask("已出示执法证件") boolean identityShown,
        @Ask("已口头告知拟处罚内容、事实、理由、依据和权利") boolean toldOrally,

        @Ask(value = "当事人的陈述申辩", optional = true, max = 2000, hint = "没有的写“无”") @Nullable
        String statement,

        @Ask(value = "处罚", group = "处罚") List<Penalty> penalties,
        @Ask(value = "履行方式和期限", max = 500) String performance)
        implements Form {}
