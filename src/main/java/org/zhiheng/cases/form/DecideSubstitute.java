package org.zhiheng.cases.form;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** 决定代履行：理由和依据、方式和时间、标的、费用预算、代履行人（《行政强制法》第五十条至第五十二条）. */
public record DecideSubstitute(
        @Ask(value = "不履行的后果", group = "理由") SubstituteGround ground,

        @Ask(value = "立即实施", hint = "只有须立即清除、当事人不能清除的才可以；不经决定义务和催告（第五十二条）")
        boolean atOnce,

        @Ask(value = "当事人不能清除的情况", max = 1000, when = "atOnce=true") @Nullable
        String unable,

        @Ask(value = "理由", max = 2000) String reason,
        @Ask(value = "代履行的标的", max = 1000, group = "代履行") String subject,
        @Ask(value = "方式", max = 1000) String manner,
        @Ask(value = "时间", future = true) LocalDateTime plannedAt,

        @Ask(value = "代履行人", max = 200, hint = "本机关，或者受委托的第三人")
        String performer,

        @Ask("代履行人没有利害关系") boolean disinterested,
        @Ask(value = "费用预算", hint = "按照成本合理确定，由当事人承担") long estimateFen,
        @Ask(value = "审批意见", max = 1000) String opinion)
        implements Form {}
