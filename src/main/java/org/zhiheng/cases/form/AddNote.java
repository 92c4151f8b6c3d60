package org.zhiheng.cases.form;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** 添加记事. */
public record AddNote(
        @Ask(value = "内容", max = 4000) String text,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
