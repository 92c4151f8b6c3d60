package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记人民法院的裁定. */
public record RecordCourtRuling(
        @Ask("裁定") CourtRuling ruling,
        @Ask("收到之日") LocalDate on,
        @Ask(value = "文号", max = 100) String number,

        @Ask(value = "裁定书", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
