package org.zhiheng.cases.form;

import java.util.List;
import org.zhiheng.platform.RecordId;

/** 补正文书: slips only, never what was decided. */
public record CorrectDocument(
        @Ask(value = "文书", pick = Ask.Pick.DOCUMENT) RecordId document,
        @Ask("补正内容") List<DocumentCorrection> corrections,
        @Ask(value = "补正的原因", max = 500) String reason)
        implements Form {}
