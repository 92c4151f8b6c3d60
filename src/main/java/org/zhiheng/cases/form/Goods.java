package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;

/** One line of a list of goods (清单). */
public record Goods(
        @Ask(value = "名称", max = 100) String name,
        @Ask(value = "数量", max = 50) String quantity,

        @Ask(value = "规格、特征", optional = true, max = 200) @Nullable
        String spec,

        @Ask(value = "标识", optional = true, max = 100, hint = "车牌号、坐落、机身号等能认出同一财物的标识；不得重复查封扣押") @Nullable
        String mark) {}
