package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 实施强制执行（《行政强制法》第四十三条）. */
public record ExecuteByForce(
        @Ask(value = "开始时间", group = "现场") LocalDateTime from,
        @Ask("结束时间") LocalDateTime until,

        @Ask(value = "紧急的情形", optional = true, max = 1000, hint = "夜间或者法定节假日执行的，写明为什么紧急") @Nullable
        String urgency,

        @Ask(value = "地点", max = 300) String place,
        @Ask(value = "执法人员", pick = Ask.Pick.OFFICERS) List<RecordId> officers,
        @Ask("已出示执法证件") boolean identityShown,

        @Ask(value = "到场的当事人", optional = true, max = 200) @Nullable
        String present,

        @Ask(value = "见证人", optional = true, max = 200, hint = "当事人不到场的，邀请见证人到场并签名") @Nullable
        String witness,

        @Ask("没有对居民生活采取停止供水、供电、供热、供燃气等方式") boolean suppliesKept,
        @Ask(value = "执行经过", max = 4000) String course,
        @Ask(value = "记录人", max = 100) String recorder,
        @Ask(value = "已经执行完毕", group = "结果") boolean finished,

        @Ask(value = "音像记录、照片、凭证", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
