package org.zhiheng.cases.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 作出处罚决定（第五十七条第一款第一项）: on the proposal as it stands. */
public record DecidePenalty(
        @Ask(value = "对陈述申辩的复核意见", optional = true, max = 2000, hint = "当事人有陈述申辩的，逐条写明采纳与否和理由") @Nullable
        String defenceAnswer,

        @Ask(value = "对陈述申辩逐条答复", optional = true, hint = "成立的应当采纳；不得因申辩给予更重的处罚")
        List<DefenceAnswer> answers,

        @Ask(value = "缴款方式", max = 500, hint = "代收机构、账户或者电子支付方式")
        String paymentWay,

        @Ask(value = "审批意见", max = 1000) String opinion)
        implements Form {}
