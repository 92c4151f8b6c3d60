package org.zhiheng.cases.form;

import org.jspecify.annotations.Nullable;
import org.zhiheng.matters.PenaltyKind;

/**
 * One penalty proposed or imposed.
 *
 * @param amountFen in 分; null for a penalty without a sum
 * @param detail what exactly: the things confiscated, the licence, the period
 * @param baseFen what a range by multiples or shares is reckoned from, in 分; null where the sum needs none
 */
public record Penalty(
        @Ask("处罚种类") PenaltyKind kind,

        @Ask(value = "金额", optional = true, hint = "罚款、没收违法所得须填") @Nullable
        Long amountFen,

        @Ask(value = "内容", optional = true, max = 500, hint = "没收的财物、暂扣的证件、期限等") @Nullable
        String detail,

        @Ask(value = "基数", optional = true, hint = "按货值金额、投资额等的倍数或者比例处罚的，填写这个数额") @Nullable
        Long baseFen) {

    public Penalty(PenaltyKind kind, @Nullable Long amountFen, @Nullable String detail) {
        this(kind, amountFen, detail, null);
    }
}
