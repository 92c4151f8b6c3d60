package org.zhiheng.cases.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 调查终结报告（第五十七条第一款）. */
public record ConcludeInvestigation(
        @Ask(value = "查明的事实", max = 8000, group = "事实") String facts,
        @Ask(value = "建议", group = "处理建议") Outcome outcome,

        @Ask(value = "不予处罚的情形", when = "outcome=NO_PENALTY") @Nullable
        NoPenaltyGround ground,

        @Ask(
                value = "适用的法律",
                optional = true,
                hint = "违法行为之后规定有变动：原则上适用行为时的，现在的较轻或者不再处罚的适用现在的",
                when = "outcome=PENALTY")
        @Nullable
        LawVersion law,

        @Ask(value = "适用的理由", optional = true, max = 1000, when = "outcome=PENALTY") @Nullable
        String lawReason,

        @Ask(value = "处罚", when = "outcome=PENALTY") List<Penalty> penalties,

        @Ask(value = "违法所得", optional = true, hint = "实施违法行为所取得的款项", when = "outcome=PENALTY") @Nullable
        Long gainsFen,

        @Ask(value = "其中已退赔", optional = true, when = "outcome=PENALTY") @Nullable
        Long refundedFen,

        @Ask(value = "裁量理由", max = 2000, hint = "适用的裁量基准、阶次和情节")
        String discretion,

        @Ask(value = "承办人意见", max = 2000) String proposal,

        @Ask(value = "须经法制审核的情形", optional = true, group = "审核和讨论")
        Set<ReviewGround> reviewGrounds,

        @Ask(value = "情节复杂或者重大违法行为", hint = "是的，由机关负责人集体讨论决定（第五十七条第二款）")
        boolean complexOrGrave)
        implements Form {}
