package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 制作其他文书：a paper that no other act makes; what it says is written by whoever makes it. */
public record MakePaper(
        @Ask("文书种类") PlainPaper kind,

        @Ask(
                value = "写给谁",
                max = 200,
                hint = "函、委托书写收件的单位，公告写有关的人；写给当事人的不填",
                needed = "kind=JURISDICTION_NOTICE|CASE_ASSIGNMENT|CASE_TRANSFER_LETTER|IDENTIFICATION_NOTICE"
                        + "|ASSISTANCE_REQUEST|SEIZURE_ASSISTANCE|CUSTODY_ENTRUSTMENT|EARLY_DISPOSAL_ANNOUNCEMENT"
                        + "|GENERAL_LETTER|ANNOUNCEMENT")
        @Nullable
        String addressee,

        @Ask(value = "正文", max = 4000, hint = "一段一行") String body,

        @Ask(value = "依据", max = 500, optional = true, hint = "写明法律、法规、规章的名称和条款项") @Nullable
        String basis,

        @Ask(value = "答复、办理或者到场的期限", optional = true, future = true) @Nullable
        LocalDate answerBy,

        @Ask(value = "附件", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
