package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 制作现场笔录（第五十五条第二款）. */
public record RecordScene(
        @Ask(value = "开始时间", group = "时间和地点") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,
        @Ask(value = "地点", max = 300) String place,

        @Ask(value = "现场人员", optional = true, group = "人员") @Nullable
        Person present,

        @Ask(value = "见证人", optional = true, max = 200, hint = "当事人不在场或者拒绝签字时") @Nullable
        String witness,

        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已主动出示执法证件并告知权利义务") boolean identityShown,
        @Ask(value = "记录人", max = 100) String recorder,
        @Ask(value = "现场情况", max = 8000, group = "内容") String findings,

        @Ask(value = "当事人现场陈述", optional = true, max = 2000) @Nullable
        String statement,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
