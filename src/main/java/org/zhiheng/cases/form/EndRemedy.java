package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记复议、诉讼结果: a decision that was undone is recorded by an act of its own. */
public record EndRemedy(
        @Ask("结果") RemedyOutcome outcome,
        @Ask(value = "送达本机关之日") LocalDate on,
        @Ask(value = "文书名称和文号", max = 200) String document,

        @Ask(value = "复议决定书、裁判文书", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
