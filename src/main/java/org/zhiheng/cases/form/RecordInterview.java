package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 制作询问笔录（第五十五条第二款）. */
public record RecordInterview(
        @Ask(value = "开始时间", group = "时间和地点") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,
        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "被询问人", group = "人员") Person person,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已主动出示执法证件并告知权利义务") boolean identityShown,
        @Ask(value = "记录人", max = 100) String recorder,
        @Ask(value = "问答", group = "内容") List<QuestionAndAnswer> interview,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
