package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** How an act that was taken before the product came is told of (补录): when, by whom, by which papers. */
public record PastAct(
        @Ask(value = "当时办理的日期", hint = "按原卷填写，不早于上一步") LocalDate on,
        @Ask(value = "当时的办理人", max = 100) String person,

        @Ask(value = "当时的文书文号", optional = true, max = 60, hint = "照抄原文书，如 沁市监立〔2026〕12号") @Nullable
        String number,

        @Ask(value = "当时的文书", optional = true, hint = "原卷的扫描件，不再另行制作", pick = Ask.Pick.FILES)
        List<RecordId> papers) {}
