package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;

/** 告知拟处罚内容和权利（第四十四条、第六十三条）. */
public record SendPenaltyNotice(
        @Ask(value = "听证权利", optional = true, hint = "本领域的数额标准未维护时，由您判断并说明理由") @Nullable
        HearingRight hearing,

        @Ask(value = "判断的理由", optional = true, max = 1000) @Nullable
        String hearingReason,

        @Ask(value = "承办机构意见", max = 1000) String opinion)
        implements Form {}
