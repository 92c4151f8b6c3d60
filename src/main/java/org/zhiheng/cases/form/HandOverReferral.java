package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 移送公安机关（第五条第二款、第六条）. */
public record HandOverReferral(
        @Ask("移送时间") LocalDateTime at,
        @Ask(value = "接受移送的公安机关", max = 200) String receiver,
        @Ask("附送的材料") Set<ReferralMaterial> materials,

        @Ask(value = "缺少的材料及原因", optional = true, max = 500, hint = "没有检验鉴定或者其他材料的，写明原因") @Nullable
        String absent,

        @Ask(value = "材料目录", max = 2000, hint = "一行一项，写明份数和页数")
        String list,

        @Ask("已将移送书抄送同级人民检察院") boolean copied)
        implements Form {}
