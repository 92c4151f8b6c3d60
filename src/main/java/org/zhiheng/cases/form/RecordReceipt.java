package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 登记公安机关的回执（第七条）. */
public record RecordReceipt(
        @Ask("接受日期") LocalDate on,
        @Ask(value = "签收人", max = 100) String signer,

        @Ask(value = "回执", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
