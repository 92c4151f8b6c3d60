package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 移交涉案物品和材料（第十二条；《行政强制法》第二十一条）. */
public record HandOverGoods(
        @Ask("移交日期") LocalDate on,
        @Ask(value = "接收的公安机关和接收人", max = 200) String receiver,

        @Ask(value = "移交的物品和材料", max = 2000, hint = "查封、扣押和登记保存的财物一并移交")
        String what,

        @Ask(value = "交接凭证", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
