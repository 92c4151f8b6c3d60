package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhiheng.platform.RecordId;

/** 移交证据：a piece goes from hand to hand, so that it can be told at any time who kept it (第四十七条). */
public record HandOverEvidence(
        @Ask(value = "证据", pick = Ask.Pick.EVIDENCE, group = "移交")
        int evidence,

        @Ask("事由") CustodyReason reason,
        @Ask("移交时间") LocalDateTime at,
        @Ask(value = "移交地点", max = 300) String place,
        @Ask(value = "移交人", max = 100) String from,

        @Ask(value = "接收人", max = 100, hint = "返还的填写领取人，销毁的填写监销人")
        String to,

        @Ask(value = "封存和外观情况", max = 500) String condition,

        @Ask(value = "说明", optional = true, max = 500) @Nullable
        String note,

        @Ask(value = "交接单、照片", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
