package org.zhiheng.cases.form;

import java.time.LocalDate;
import java.util.List;
import org.zhiheng.platform.RecordId;

/** 处理查封扣押的财物（《行政强制法》第二十七条）. */
public record DisposeGoods(
        @Ask("处理方式") GoodsDisposal way,

        @Ask(value = "涉及的物品", max = 200, hint = "写清单上的编号，如 1、3；全部的写“全部”")
        String goods,

        @Ask("处理日期") LocalDate on,

        @Ask(value = "处理经过", max = 2000, hint = "时间、地点、参加人、所得款项的去向")
        String detail,

        @Ask(value = "照片、音像记录、凭证", optional = true, pick = Ask.Pick.FILES)
        List<RecordId> files)
        implements Form {}
