package org.zhiheng.cases.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 委托检测、检验、检疫、鉴定：the time for it must be stated and told (《行政强制法》第二十五条第三款). */
public record CommissionAppraisal(
        @Ask("种类") AppraisalKind kind,
        @Ask(value = "对象", max = 500) String subject,

        @Ask(
                value = "涉及的登记保存、查封、扣押的物品",
                max = 200,
                optional = true,
                hint = "写清单上的编号，如 1、3，只有这几项的查封、扣押期间不计入；告知时扣着的全部都送检的写“全部”，都没有送检的写“不涉及”")
        @Nullable
        String goods,

        @Ask(value = "受委托的机构", max = 200) String body,
        @Ask(value = "委托事项", max = 1000) String question,
        @Ask(value = "预计完成日期", future = true) LocalDate until)
        implements Form {}
