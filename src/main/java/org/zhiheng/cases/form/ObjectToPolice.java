package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 对不予立案提出异议（第九条）. */
public record ObjectToPolice(
        @Ask("方式") ObjectionWay way,
        @Ask("提出日期") LocalDate on,
        @Ask(value = "理由", max = 2000) String grounds,

        @Ask(value = "文件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
