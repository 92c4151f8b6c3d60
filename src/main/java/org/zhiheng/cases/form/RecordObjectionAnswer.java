package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记异议的结果（第九条）. */
public record RecordObjectionAnswer(
        @Ask("结果") PoliceAnswer answer,
        @Ask("收到通知的日期") LocalDate on,
        @Ask(value = "文书名称和文号", max = 200) String document,

        @Ask(value = "文件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
