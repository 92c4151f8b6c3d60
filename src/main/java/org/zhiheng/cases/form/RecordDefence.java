package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 记录陈述申辩（第四十五条）. */
public record RecordDefence(
        @Ask("方式") DefenceManner manner,
        @Ask("时间") LocalDateTime at,
        @Ask(value = "地点", max = 300) String place,
        @Ask("陈述申辩人") Person person,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask(value = "记录人", max = 100) String recorder,

        @Ask(value = "陈述申辩的内容", max = 8000, hint = "放弃的，写明放弃的表示")
        String statement,

        @Ask(value = "逐条主张", optional = true, hint = "每项事实、理由、证据一条，作出决定时逐条答复")
        List<DefencePoint> points,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
