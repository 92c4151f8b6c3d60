package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 登记当事人申请复议或者提起诉讼（第七十三条）: while it lasts no additional fine accrues. */
public record RecordRemedy(
        @Ask("途径") RemedyKind kind,

        @Ask(value = "申请或者起诉之日", hint = "以受理通知书、应诉通知书载明的为准") LocalDate on,

        @Ask(value = "复议机关或者人民法院", max = 200) String body,

        @Ask(value = "案号", optional = true, max = 100) @Nullable
        String number,

        @Ask(value = "受理通知书、副本", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
